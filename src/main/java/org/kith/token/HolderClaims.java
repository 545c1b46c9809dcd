package org.kith.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** What the claims of a token that was found right say, by the names that are configured for them. */
final class HolderClaims {
    /** Of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private final TokenSettings settings;

    HolderClaims(TokenSettings settings) {
        this.settings = settings;
    }

    /** Of whom they speak; empty when issuer, subject or end are of the wrong type. */
    Optional<TokenHolder> holder(JwtClaims claims, Duration skew) {
        try {
            Map<String, List<Object>> all = claims.flattenClaims();
            long end = Math.min(claims.getExpirationTime().getValue(), LAST_SECOND);
            Instant expiresAt = Instant.ofEpochSecond(end).plus(skew);
            return Optional.of(new TokenHolder(
                    AccountIds.of(claims.getIssuer(), claims.getSubject()),
                    name(all),
                    kind(all),
                    isAdmin(all),
                    expiresAt));
        } catch (MalformedClaimException e) {
            return Optional.empty();
        }
    }

    private boolean isAdmin(Map<String, List<Object>> claims) {
        return settings.administratorRole()
                .filter(role -> values(claims, settings.claim().roles()).contains(role))
                .isPresent();
    }

    private String kind(Map<String, List<Object>> claims) {
        List<Object> said =
                settings.claim().kind().map(claim -> values(claims, claim)).orElse(List.of());
        if (settings.kind().coach().orElse(List.of()).stream().anyMatch(said::contains)) {
            return "COACH";
        }
        return settings.kind().integration().orElse(List.of()).stream().anyMatch(said::contains)
                ? "INTEGRATION"
                : "SEEKER";
    }

    private String name(Map<String, List<Object>> claims) {
        return values(claims, settings.claim().name()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    private static List<Object> values(Map<String, List<Object>> claims, String claim) {
        return claims.getOrDefault(claim, List.of());
    }
}
