package org.kith.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.IdentityProvider;
import org.kith.given.TestClock;

/** What people with tokens of the identity provider are, may and may not. */
@QuarkusTest
class SigningInTest {
    private final String subject = "person-" + UUID.randomUUID();
    private final UUID account = AccountIds.of(IdentityProvider.ISSUER, subject);
    private final PublicJsonWebKey signer;

    SigningInTest() throws Exception {
        signer = SignedToken.rsa("signer-" + subject);
    }

    @BeforeEach
    void publish() {
        IdentityProvider.publishes(signer);
    }

    @Test
    void whoeverWasAddedSignsIn() throws Exception {
        addsThem(201);

        token().client()
                .asks()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"key\";q=60000;w=60")
                .body("seeker.id", is(account.toString()))
                .body("seeker.name", is("Dana Whitfield"))
                .body("keyId", nullValue())
                .body("scopes", contains("*"))
                .body("administrator", is(false));
        token().client().asks().get("/v1/seekers").then().statusCode(403);
    }

    @Test
    void anIdentityIsAddedOnce() {
        addsThem(201);
        addsThem(409);
    }

    @Test
    void anIdentityIsNotChanged() {
        Client ann = Given.aSeeker();
        ann.patches(ann.etagOf("/v1/seekers/" + ann.seekerId()), "{\"name\": \"Ann\"}")
                .patch("/v1/seekers/{id}", ann.seekerId())
                .then()
                .statusCode(200);
        ann.asksWrongly()
                .contentType(Client.PATCH)
                .header("If-Match", ann.etagOf("/v1/seekers/" + ann.seekerId()))
                .body("{\"identity\": {\"issuer\": \"a\", \"subject\": \"b\"}}")
                .patch("/v1/seekers/{id}", ann.seekerId())
                .then()
                .statusCode(400);
    }

    @Test
    void whoeverIsUnknownDoesNotComeByThemselves() throws Exception {
        String text = token().text();

        new Client(null, text).asks().get("/v1/me").then().statusCode(401).body("code", is("unauthenticated"));

        addsThem(201);
        new Client(null, text).asks().get("/v1/me").then().statusCode(200);
    }

    @Test
    void whereAnybodyMayComeTheFirstSignInMakesTheAccount() {
        IdentityProvider.whileAnybodyMayCome(() -> {
            Client ray = client(token().with("name", " Ray\u0000 Hollis ").with("work", Map.of("title", "robot")));
            ray.asks()
                    .get("/v1/me")
                    .then()
                    .statusCode(200)
                    .body("seeker.id", is(account.toString()))
                    .body("seeker.name", is("Ray Hollis"))
                    .body("seeker.kind", is("INTEGRATION"));
        });
        // Once here, they stay what they are.
        client(token().with("name", "Somebody else"))
                .asks()
                .get("/v1/me")
                .then()
                .body("seeker.name", is("Ray Hollis"))
                .body("seeker.kind", is("INTEGRATION"));
    }

    @Test
    void namesAreCutAndNobodyIsWithoutOne() {
        IdentityProvider.whileAnybodyMayCome(() -> {
            client(token().with("name", "🙂".repeat(500)))
                    .asks()
                    .get("/v1/me")
                    .then()
                    .body("seeker.name.length()", is(200));
            client(SignedToken.of(subject + "-2", signer).with("name", List.of(7)))
                    .asks()
                    .get("/v1/me")
                    .then()
                    .body("seeker.name", is("Somebody new"));
        });
    }

    @Test
    void firstSignInsAtOnceMakeOneAccount() {
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        IdentityProvider.whileAnybodyMayCome(() -> IntStream.range(0, 12)
                .parallel()
                .forEach(i -> statuses.add(
                        client(token()).asks().get("/v1/me").then().extract().statusCode())));

        assertThat(statuses.stream().distinct().toList(), contains(200));
        addsThem(409);
    }

    @Test
    void theRoleOfAdministratorsIsAScope() throws Exception {
        addsThem(201);

        Client boss = token().with("realm_access", Map.of("roles", List.of("user", "kith-admin")))
                .client();

        boss.asks().get("/v1/me").then().body("scopes", contains("*", "admin")).body("administrator", is(true));
        boss.asks()
                .get("/v1/seekers?limit=1")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"key\";q=3000000;w=60");
    }

    @Test
    void anotherTokenOfTheSameAccountDrawsOnTheSameRate() throws Exception {
        addsThem(201);
        long first = remaining(token());

        assertThat(remaining(token()), is(first - 1));
    }

    @Test
    void aCoachWithATokenWorksForWhoeverGrantedIt() throws Exception {
        Client ann = Given.aSeeker();
        ann.addsContact("Helen Ostrow");
        addsThem(201);
        String invitation = ann.asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"contacts:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
        token().client()
                .asks()
                .body("{\"invitation\": \"" + invitation + "\"}")
                .post("/v1/clients")
                .then()
                .statusCode(201);

        Client coach = token().client();
        coach.asks()
                .header("Kith-Seeker", ann.seekerId())
                .get("/v1/contacts")
                .then()
                .statusCode(200)
                .body("items.name", contains("Helen Ostrow"));
        coach.asks()
                .header("Kith-Seeker", ann.seekerId())
                .get("/v1/plan")
                .then()
                .statusCode(403);
        coach.asks()
                .header("Kith-Seeker", Given.aSeeker().seekerId())
                .get("/v1/contacts")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsSentAgainWithARenewedTokenIsDoneOnce() throws Exception {
        addsThem(201);
        String key = UUID.randomUUID().toString();

        Response first = addsAnOrganization(token().client(), key);
        Response again = addsAnOrganization(token().client(), key);

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.asString(), is(first.asString()));
        assertThat(
                addsAnOrganization(Given.aSeeker(), key).then().extract().<String>path("id"),
                is(not(first.path("id").toString())));
    }

    @Test
    void aKeyThatATokenMintedIsAKey() throws Exception {
        addsThem(201);
        String key = token().client()
                .asks()
                .body("{\"name\": \"Phone\", \"scopes\": [\"contacts:read\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");

        new Client(account, key).asks().get("/v1/me").then().statusCode(200).body("seeker.id", is(account.toString()));
        token().client()
                .asks()
                .body("{\"name\": \"More\", \"scopes\": [\"admin\"]}")
                .post("/v1/api-keys")
                .then()
                .statusCode(422);
    }

    @Test
    void aTokenThatEndsIsOverWhereverItWasRemembered() throws Exception {
        addsThem(201);
        Client dana = token().client();
        dana.asks().get("/v1/me").then().statusCode(200);

        try (var ignored = TestClock.at(TestClock.START.plusSeconds(629))) {
            dana.asks().get("/v1/me").then().statusCode(200);
        }
        try (var ignored = TestClock.at(TestClock.START.plusSeconds(631))) {
            dana.asks().get("/v1/me").then().statusCode(401);
        }
    }

    private SignedToken token() {
        return SignedToken.of(subject, signer);
    }

    private static Client client(SignedToken token) {
        try {
            return token.client();
        } catch (org.jose4j.lang.JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addsThem(int status) {
        Given.theOwner()
                .asks()
                .body("{\"name\": \"Dana Whitfield\", \"kind\": \"COACH\", \"identity\": {\"issuer\": \""
                        + IdentityProvider.ISSUER + "\", \"subject\": \"" + subject + "\"}}")
                .post("/v1/seekers")
                .then()
                .statusCode(status);
    }

    private static Response addsAnOrganization(Client client, String key) {
        return client.asks()
                .header("Idempotency-Key", key)
                .body("{\"name\": \"Lakeside Freight\"}")
                .post("/v1/organizations");
    }

    private static long remaining(SignedToken token) throws Exception {
        String state = token.client().asks().get("/v1/me").header("RateLimit");
        return Long.parseLong(state.replaceAll(".*;r=(\\d+);.*", "$1"));
    }
}
