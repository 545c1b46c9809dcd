package org.kith.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a member asks the cohort for.
 *
 * @param organization the name of the organization to be introduced at
 * @param wish what it is about, for whoever is asked
 */
public record CohortIntroductionDraft(
        @NotBlank(message = "An organization is needed.") @Size(max = 300, message = "Up to 300 characters.")
        String organization,

        @Size(max = 1000, message = "Up to 1000 characters.")
        String wish) {}
