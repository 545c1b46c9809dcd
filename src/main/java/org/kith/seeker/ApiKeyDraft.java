package org.kith.seeker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kith.problem.Problem;
import org.kith.tenancy.Scopes;

/**
 * What a client says about a new key.
 *
 * @param name what it is for
 * @param scopes what it may do; {@code *} for everything of its seeker
 * @param expiresAt when it ends by itself; never when absent
 * @param requestsPerMinute how many requests it may make in a minute; what its maker's key has a limit of its own of, or
 *     else the service allows, when absent
 */
public record ApiKeyDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotEmpty(message = "At least one scope is needed.") @Size(max = 50, message = "Up to 50 scopes.")
        List<String> scopes,

        Instant expiresAt,

        @Min(value = 1, message = FROM_TO) @Max(value = MOST_REQUESTS, message = FROM_TO)
        Integer requestsPerMinute) {
    private static final int MOST_REQUESTS = 3_000_000;
    private static final String FROM_TO = "From 1 to 3,000,000.";

    /** @throws Problem 422 when a scope is unknown or beyond those granted, or the key would be expired already */
    void check(Set<String> granted, Instant now) {
        for (int i = 0; i < scopes.size(); i++) {
            String scope = scopes.get(i);
            if (scope == null || !Scopes.KNOWN.contains(scope)) {
                throw Problem.invalid("/scopes/" + i, "unknown-scope", "A scope that the contract lists.");
            }
            if (!Scopes.allow(granted, scope)) {
                throw Problem.invalid("/scopes/" + i, "beyond-own-scopes", "A key gives no more than it has itself.");
            }
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw Problem.invalid("/expiresAt", "in-the-past", "A time in the future.");
        }
    }

    /**
     * The limit of its own that the key has, or null.
     *
     * @param own that of the key which makes it, or null
     * @param most how many requests a minute the key which makes it has
     * @throws Problem 422 when it would have more
     */
    Integer limit(Integer own, int most) {
        if (requestsPerMinute != null && requestsPerMinute > most) {
            throw Problem.invalid(
                    "/requestsPerMinute",
                    "beyond-own-limit",
                    "A key gives no more requests a minute than it has itself.");
        }
        return requestsPerMinute == null ? own : requestsPerMinute;
    }
}
