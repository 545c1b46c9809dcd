package org.kith.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.IdentityProvider;

/** Tokens that are not what they say, or not for here; whatever is wrong, the answer is the same. */
@QuarkusTest
class RefusedTokensTest {
    private static final String WRONG = "The key or token is none, is over, or is not meant for this service.";

    private final String subject = "person-" + UUID.randomUUID();
    private final PublicJsonWebKey signer;

    RefusedTokensTest() throws Exception {
        signer = SignedToken.rsa("signer-" + subject);
    }

    @BeforeEach
    void publish() {
        IdentityProvider.publishes(signer);
        Given.theOwner()
                .adds(
                        "seekers",
                        "{\"name\": \"Dana Whitfield\", \"identity\": {\"issuer\": \"" + IdentityProvider.ISSUER
                                + "\", \"subject\": \"" + subject + "\"}}");
    }

    @Test
    void bothKindsOfSignaturesAreTaken() throws Exception {
        PublicJsonWebKey elliptic = SignedToken.elliptic("elliptic-" + subject);
        IdentityProvider.publishes(signer, elliptic);

        accepts(token());
        accepts(token().signed(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, elliptic.getPrivateKey())
                .naming(elliptic.getKeyId()));
    }

    @Test
    void aTokenWithoutASignatureIsNone() throws Exception {
        refuses(token().signed(AlgorithmIdentifiers.NONE, null).text());
        refuses(token().signed(AlgorithmIdentifiers.NONE, null).naming(null).text());
        String signed = token().text();
        refuses(signed.substring(0, signed.lastIndexOf('.') + 1));
    }

    @Test
    void thePublicKeyIsNoSecretToSignWith() throws Exception {
        byte[] encoded = signer.getPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret : List.of(encoded, pem.getBytes(StandardCharsets.US_ASCII))) {
            refuses(token().signed(AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(secret))
                    .text());
        }
    }

    @Test
    void anAlgorithmThatWasNotConfiguredIsNotTaken() throws Exception {
        refuses(token().signed(AlgorithmIdentifiers.RSA_USING_SHA512, signer.getPrivateKey())
                .text());
        refuses(token().signed(AlgorithmIdentifiers.RSA_PSS_USING_SHA256, signer.getPrivateKey())
                .text());
    }

    @Test
    void issuerAndAudienceHaveToFit() throws Exception {
        refuses(token().with("iss", "https://id.example.org/kith").text());
        refuses(token().with("iss", IdentityProvider.ISSUER + "/").text());
        refuses(token().without("iss").text());
        refuses(token().with("aud", "billing").text());
        refuses(token().without("aud").text());
        accepts(token().with("aud", List.of("billing", IdentityProvider.AUDIENCE)));
    }

    @Test
    void aTokenHasItsTime() throws Exception {
        refuses(token().with("exp", SignedToken.at(-31).getValue()).text());
        accepts(token().with("exp", SignedToken.at(-10).getValue()));
        refuses(token().without("exp").text());
        refuses(token().with("exp", "tomorrow").text());
        refuses(token().with("nbf", SignedToken.at(90).getValue()).text());
        accepts(token().with("nbf", SignedToken.at(20).getValue()));
        refuses(token().with("iat", SignedToken.at(90).getValue()).text());
        accepts(token().with("exp", Long.MAX_VALUE / 1000));
    }

    @Test
    void nobodyIsNobody() throws Exception {
        refuses(token().without("sub").text());
        refuses(token().with("sub", 7).text());
    }

    @Test
    void anUnknownKeyAndAnotherKeyOfTheSameNameAreRefused() throws Exception {
        PublicJsonWebKey other = SignedToken.rsa(signer.getKeyId());
        refuses(token().by(other).text());
        refuses(token().by(other).naming("unheard-of").text());
        refuses(token().by(other).naming(null).text());
        accepts(token().naming(null));
    }

    @Test
    void whatWasSignedCannotBeChanged() throws Exception {
        String[] mine = token().text().split("\\.", -1);
        String[] yours = token().with("sub", "somebody-else").text().split("\\.", -1);
        refuses(mine[0] + "." + yours[1] + "." + mine[2]);
        refuses(mine[0] + "." + mine[1] + "." + yours[2]);
        refuses(mine[0] + "." + mine[1] + "." + mine[2].substring(1));
    }

    @Test
    void keysThatWereReplacedAreOver() throws Exception {
        accepts(token());
        PublicJsonWebKey next = SignedToken.rsa("next-" + subject);
        IdentityProvider.publishes(next);

        accepts(token().by(next));
        refuses(token().text());
    }

    @Test
    void whileTheProviderIsAwayKnownKeysGoOn() throws Exception {
        accepts(token());
        Client stranger = token().naming("unheard-of").client();
        Client dana = token().client();
        IdentityProvider.whileAway(() -> {
            dana.asks().get("/v1/me").then().statusCode(200);
            stranger.asks()
                    .get("/v1/me")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("code", is("unavailable"));
        });
        stranger.asks().get("/v1/me").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "a.b.c",
                "e30.e30.e30",
                "eyJhbGciOiJSUzI1NiJ9.e30.",
                "eyJhbGciOiJSUzI1NiJ9.bnVsbA.AAAA",
                "eyJhbGciOiJSUzI1NiJ9.W10.AAAA",
                "eyJhbGciOjd9.e30.AAAA",
                "W10.e30.AAAA",
                "e30.e30.e30.e30.e30",
                "kith_.e30.e30"
            })
    void nonsenseIsRefused(String text) {
        refuses(text);
    }

    @Test
    void hostileClaimsAreRefused() throws Exception {
        refuses(hostile("{\"iss\":".repeat(1_500)));
        refuses(hostile("[".repeat(9_000)));
        refuses(hostile(
                "{\"iss\": \"https://id.example.com/kith\", \"aud\": \"kith\", \"sub\": \"\\u0000\", \"exp\": 1e999}"));
        refuses(hostile("{\"iss\": \"https://id.example.com/kith\", \"aud\": \"kith\", \"sub\": \"a\", \"exp\": "
                + "9".repeat(4_000) + "}"));
    }

    @Test
    void aTokenOfAMegabyteIsRefused() {
        int status = new Client(null, "e30.e30." + "A".repeat(1 << 20))
                .outsideTheContract()
                .get("/v1/me")
                .then()
                .extract()
                .statusCode();

        assertThat(status / 100, is(4));
        assertThat(status, is(not(404)));
    }

    private SignedToken token() {
        return SignedToken.of(subject, signer);
    }

    private static String hostile(String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.US_ASCII)) + "."
                + base64.encodeToString(claims.getBytes(StandardCharsets.US_ASCII)) + ".AAAA";
    }

    private static void accepts(SignedToken token) throws Exception {
        token.client().asks().get("/v1/me").then().statusCode(200);
    }

    private static void refuses(String text) {
        new Client(null, text)
                .asks()
                .get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer realm=\"kith\", error=\"invalid_token\""))
                .body("code", is("unauthenticated"))
                .body("detail", is(WRONG));
    }
}
