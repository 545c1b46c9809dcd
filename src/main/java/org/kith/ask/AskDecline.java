package org.kith.ask;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a decline, which is a normal outcome.
 *
 * @param occurredAt from 1900 until now; null for now
 * @param channel through which the answer came, or null
 * @param reason null for none given
 * @param note in words, or null
 */
public record AskDecline(
        Instant occurredAt,
        Channel channel,
        @Shown(FieldGroup.NOTES) DeclineReason reason,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    static AskDecline orNow(AskDecline said) {
        return said == null ? new AskDecline(null, null, null, null) : said;
    }
}
