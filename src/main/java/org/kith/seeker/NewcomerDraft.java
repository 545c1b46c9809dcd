package org.kith.seeker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says about somebody new.
 *
 * @param name how they are called
 * @param region as in {@link SeekerDraft}
 * @param timeZone as in {@link SeekerDraft}
 * @param kind as in {@link SeekerDraft}
 * @param identity by which tokens of the identity provider they will sign in; null for keys alone
 */
public record NewcomerDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        String region,
        String timeZone,
        AccountKind kind,
        @Valid IdentityDraft identity) {

    /** What stays changeable about them. */
    SeekerDraft seeker() {
        return new SeekerDraft(name, region, timeZone, kind);
    }
}
