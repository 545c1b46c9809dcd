package org.kith.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An invitation to a cohort that is taken up.
 *
 * @param invitation as the coach passed it on
 * @param displayName how the member wants to be called there
 * @param consents to what the member agrees; to nothing when absent
 */
public record MembershipDraft(
        @NotBlank(message = "An invitation is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String invitation,

        @NotBlank(message = "A name is needed.") @Size(max = 100, message = "Up to 100 characters.")
        String displayName,

        @Size(max = 10, message = "Up to 10 consents.") List<@NotNull(message = "A consent.") Consent> consents) {

    MembershipPatch terms() {
        return new MembershipPatch(displayName, consents);
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "MembershipDraft[]";
    }
}
