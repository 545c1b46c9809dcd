package org.kith.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a client says about how long things are kept; null is for ever.
 *
 * @param archivedContactsDays days after which an archived contact is erased
 * @param importRowsDays days after the end of an import after which what it wrote down about its rows goes; its counts stay
 * @param endedSearchesDays days after the last day of a search after which it is deleted
 * @param automatic whether the service applies this by itself, once a day; not when absent
 */
public record RetentionDraft(
        @Min(value = 1, message = "From 1 day.") @Max(value = 36_500, message = "Up to 36500 days.")
        Integer archivedContactsDays,

        @Min(value = 1, message = "From 1 day.") @Max(value = 36_500, message = "Up to 36500 days.")
        Integer importRowsDays,

        @Min(value = 1, message = "From 1 day.") @Max(value = 36_500, message = "Up to 36500 days.")
        Integer endedSearchesDays,

        Boolean automatic) {}
