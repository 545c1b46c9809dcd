package org.kith.ask;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about sending an ask, or reminding of it.
 *
 * @param occurredAt from 1900 until now; null for now
 * @param channel null for the one of the ask
 * @param note in words, or null
 * @param override why a limit, or patience, does not hold this time; or null
 */
public record AskSending(
        Instant occurredAt,
        Channel channel,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note,

        @Size(max = 1000, message = "Up to 1000 characters.") @Shown(FieldGroup.NOTES)
        String override) {

    static AskSending orNow(AskSending said) {
        return said == null ? new AskSending(null, null, null, null) : said;
    }
}
