package org.kith.ask;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kith.interaction.Channel;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about help that came.
 *
 * @param occurredAt from 1900 until now; null for now
 * @param channel through which the answer came, or null
 * @param got how many of what was asked for: 0 to 1000, or null
 * @param note in words, or null
 */
public record AskFulfilment(
        Instant occurredAt,
        Channel channel,

        @Min(value = 0, message = "From 0.") @Max(value = 1000, message = "Up to 1000.")
        Integer got,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    static AskFulfilment orNow(AskFulfilment said) {
        return said == null ? new AskFulfilment(null, null, null, null) : said;
    }
}
