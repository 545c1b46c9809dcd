package org.kith.lead;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a step of a lead.
 *
 * @param occurredAt from the last step until now; null for now
 * @param channel how the seeker learned of it, or null
 */
public record LeadStepDraft(
        Instant occurredAt,
        Channel channel,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    /** What was said; without a body, a step taken now. */
    static LeadEndDraft orNow(LeadStepDraft said) {
        return said == null
                ? LeadEndDraft.orNow(null)
                : new LeadEndDraft(said.occurredAt, said.channel, null, said.note);
    }
}
