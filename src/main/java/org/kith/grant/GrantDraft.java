package org.kith.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Scopes;

/**
 * What a seeker says about a new grant.
 *
 * @param name whom it is meant for, in the seeker's words
 * @param scopes what it allows
 * @param fieldGroups what it shows beyond that; nothing when absent
 * @param expiresAt when it ends by itself; never when absent
 */
public record GrantDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        @NotEmpty(message = "At least one scope is needed.") @Size(max = 60, message = "Up to 60 scopes.")
        List<String> scopes,

        @Size(max = 10, message = "Up to 10 field groups.") List<FieldGroup> fieldGroups,

        Instant expiresAt) {

    List<FieldGroup> groups() {
        return fieldGroups == null ? List.of() : fieldGroups;
    }

    /** @throws Problem 422 for a scope that is unknown, cannot be granted, or that the caller has not; or a time that is over */
    void check(Set<String> own, Instant now) {
        for (int i = 0; i < scopes.size(); i++) {
            String scope = scopes.get(i);
            if (scope == null || !Scopes.KNOWN.contains(scope)) {
                throw Problem.invalid("/scopes/" + i, "unknown-scope", "A scope that the contract lists.");
            }
            if (!Scopes.mayBeGranted(scope)) {
                throw Problem.invalid("/scopes/" + i, "own-scope", "This stays with the seeker; name others.");
            }
            if (!Scopes.allow(own, scope)) {
                throw Problem.invalid("/scopes/" + i, "beyond-own-scopes", "Nobody grants more than they may do.");
            }
        }
        for (int i = 0; i < groups().size(); i++) {
            if (groups().get(i) == null) {
                throw Problem.invalid("/fieldGroups/" + i, "missing", "A field group.");
            }
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw Problem.invalid("/expiresAt", "in-the-past", "A time in the future.");
        }
    }
}
