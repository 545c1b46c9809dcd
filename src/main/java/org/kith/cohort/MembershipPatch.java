package org.kith.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a member can change: the name they go by, and what they agree to. See {@link MembershipDraft}. */
public record MembershipPatch(
        @NotBlank(message = "A name is needed.") @Size(max = 100, message = "Up to 100 characters.")
        String displayName,

        @Size(max = 10, message = "Up to 10 consents.") List<@NotNull(message = "A consent.") Consent> consents) {

    static MembershipPatch of(CohortMembership membership) {
        return new MembershipPatch(membership.displayName, membership.agreedTo());
    }

    List<String> consentNames() {
        return consents == null
                ? List.of()
                : consents.stream().distinct().sorted().map(Enum::name).toList();
    }
}
