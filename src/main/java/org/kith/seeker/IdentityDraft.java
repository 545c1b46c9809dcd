package org.kith.seeker;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.kith.token.AccountIds;

/**
 * Whom the identity provider means, as its tokens say.
 *
 * @param issuer their claim {@code iss}, to the letter
 * @param subject their claim {@code sub}, to the letter
 */
public record IdentityDraft(
        @NotEmpty(message = "The issuer is needed.") @Size(max = 500, message = "Up to 500 characters.")
        String issuer,

        @NotEmpty(message = "The subject is needed.") @Size(max = 255, message = "Up to 255 characters.")
        String subject) {

    UUID accountId() {
        return AccountIds.of(issuer, subject);
    }
}
