package org.kith.history;

import java.time.Instant;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * One step of a thing on its way.
 *
 * @param number from 1, in the order in which they were recorded, which is also that in which they happened
 * @param action what was done, such as {@code send}
 * @param status where it led
 * @param occurredAt when it happened
 * @param recordedAt when the service learned of it
 * @param channel how, or null
 * @param reason why, as one of the constants that the action takes, or null
 * @param note in words, or null
 * @param override why a limit did not hold this time, or null
 */
public record Step(
        int number,
        String action,
        String status,
        Instant occurredAt,
        Instant recordedAt,
        String channel,
        @Shown(FieldGroup.NOTES) String reason,
        @Shown(FieldGroup.NOTES) String note,
        @Shown(FieldGroup.NOTES) String override) {

    /** A step about to be taken; its number and when it was recorded are found when it is kept. */
    public static Step of(String action, Enum<?> status, Instant occurredAt) {
        return new Step(0, action, status.name(), occurredAt, null, null, null, null, null);
    }

    /** The same step, taken through a channel; null for none. */
    public Step through(Enum<?> by) {
        return new Step(
                number, action, status, occurredAt, recordedAt, by == null ? null : by.name(), reason, note, override);
    }

    /** The same step, with its reason and what was said of it; each may be null. */
    public Step because(Enum<?> why, String words) {
        return new Step(
                number,
                action,
                status,
                occurredAt,
                recordedAt,
                channel,
                why == null ? null : why.name(),
                words,
                override);
    }

    /** The same step, taken although a limit was met; null when none was. */
    public Step although(String words) {
        return new Step(number, action, status, occurredAt, recordedAt, channel, reason, note, words);
    }
}
