package org.kith.token;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.token.ProviderKeys.ProviderAway;

/**
 * Reads tokens of the configured identity provider. What has to hold is settled here and not by the token: the issuer,
 * the audience, the algorithms, a subject, an end that is not over, and a beginning that is.
 */
@Startup
@ApplicationScoped
public class Tokens {
    private static final Set<String> POSSIBLE =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");
    private static final Duration MOST_SKEW = Duration.ofMinutes(1);
    private static final int MOST_CHARACTERS = 16_384;

    private final TokenSettings settings;
    private final HolderClaims claims;
    private final Clock clock;
    private final ProviderKeys keys;

    @Inject
    public Tokens(TokenSettings settings, Clock clock) {
        this.settings = settings;
        this.claims = new HolderClaims(settings);
        this.clock = clock;
        this.keys = isConfigured(settings)
                ? new ProviderKeys(address(settings.jwks().get()), settings.refreshPause())
                : null;
    }

    /** Whether what was sent may be a token at all; does not block. */
    public boolean mayBeOne(String text) {
        return keys != null
                && text.length() <= MOST_CHARACTERS
                && text.chars().filter(c -> c == '.').count() == 2;
    }

    /**
     * Of whom the token speaks; empty when anything about it is wrong. Blocks while the provider's keys are fetched.
     *
     * @throws Problem 503 when its key is unknown, and the provider does not answer
     */
    public Optional<TokenHolder> read(String token) {
        try {
            // The claims come first: nobody has keys fetched with what is not even meant for this service.
            JwtContext context = expectations()
                    .setSkipSignatureVerification()
                    .setDisableRequireSignature()
                    .build()
                    .process(token);
            if (!isSignedAsPermitted(context)) {
                return Optional.empty();
            }
            expectations().setVerificationKeyResolver(keys).build().processContext(context);
            return claims.holder(context.getJwtClaims(), settings.clockSkew());
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof ProviderAway away) {
                throw Problem.of(ProblemType.UNAVAILABLE, "The identity provider does not answer. Try again.", away);
            }
            return Optional.empty();
        }
    }

    /** Looked at before a key is looked for; the signature is verified under the same constraint. */
    private boolean isSignedAsPermitted(JwtContext context) {
        List<JsonWebStructure> layers = context.getJoseObjects();
        return layers.size() == 1
                && settings.algorithms().contains(layers.get(0).getAlgorithmHeaderValue());
    }

    private JwtConsumerBuilder expectations() {
        int skew = Math.toIntExact(settings.clockSkew().toSeconds());
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, settings.algorithms().toArray(String[]::new)))
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setAllowedClockSkewInSeconds(skew)
                .setExpectedIssuer(true, settings.issuer().get())
                .setExpectedAudience(true, settings.audience().get())
                .setRequireExpirationTime()
                .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
                .setRequireSubject();
    }

    private static boolean isConfigured(TokenSettings settings) {
        long given = Stream.of(settings.issuer(), settings.audience(), settings.jwks())
                .filter(Optional::isPresent)
                .count();
        require(given == 0 || given == 3, "kith.jwt.issuer, kith.jwt.audience and kith.jwt.jwks go together");
        require(POSSIBLE.containsAll(settings.algorithms()), "kith.jwt.algorithms may be some of " + POSSIBLE);
        require(
                !settings.clockSkew().isNegative() && settings.clockSkew().compareTo(MOST_SKEW) <= 0,
                "kith.jwt.clock-skew is up to a minute");
        return given == 3;
    }

    private static String address(String jwks) {
        URI address = URI.create(jwks);
        String host = String.valueOf(address.getHost());
        boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        require(
                "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here),
                "kith.jwt.jwks has to be an https address");
        return jwks;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
