package org.kith.prompt;

import java.time.Instant;

/**
 * What a client says about a step of a prompt.
 *
 * @param occurredAt from 1900 until now; null for now
 */
public record PromptStepDraft(Instant occurredAt) {

    /** What was said; without a body, a step taken now. */
    static PromptStepDraft orNow(PromptStepDraft said) {
        return said == null ? new PromptStepDraft(null) : said;
    }
}
