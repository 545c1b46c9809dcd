package org.kith.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a client says about an item that is to stay away.
 *
 * @param rule of the item
 * @param aboutId the id of what the item is about
 * @param untilOn the day on which it may come back, after that of the skip; null for never
 * @param occurredAt from 1900 until now; null for now
 */
public record PlanSkipDraft(
        @NotNull(message = "A rule is needed.") PlanRule rule,
        @NotNull(message = "What is the item about?") UUID aboutId,
        LocalDate untilOn,
        Instant occurredAt) {}
