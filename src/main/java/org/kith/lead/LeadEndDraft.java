package org.kith.lead;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a step that ends a lead.
 *
 * @param occurredAt from the last step until now; null for now
 * @param channel how the seeker learned of it, or null
 * @param reason why it ended, in words, or null
 */
public record LeadEndDraft(
        Instant occurredAt,
        Channel channel,

        @Size(max = 1000, message = "Up to 1000 characters.") @Shown(FieldGroup.NOTES)
        String reason,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    /** What was said; without a body, a step taken now. */
    static LeadEndDraft orNow(LeadEndDraft said) {
        return said == null ? new LeadEndDraft(null, null, null, null) : said;
    }

    /** A step of which only the time and the reason are known; the latter may be null. */
    static LeadEndDraft at(Instant occurredAt, String reason) {
        return new LeadEndDraft(occurredAt, null, reason, null);
    }
}
