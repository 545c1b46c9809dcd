package org.kith.prompt;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a client says when a prompt is skipped.
 *
 * @param until the day on which it comes back, after the one on which it was skipped; null for good
 * @param occurredAt from 1900 until now; null for now
 */
public record PromptSkip(LocalDate until, Instant occurredAt) {

    /** What was said; without a body, skipped now and for good. */
    static PromptSkip orForGood(PromptSkip said) {
        return said == null ? new PromptSkip(null, null) : said;
    }
}
