package org.kith.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An invitation that is taken up.
 *
 * @param invitation as the seeker passed it on
 */
public record ClientDraft(
        @NotBlank(message = "An invitation is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String invitation) {

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "ClientDraft[]";
    }
}
