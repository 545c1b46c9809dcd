package org.kith.gratitude;

import java.time.Instant;

/**
 * What a client says of a favor that was done after it had been offered.
 *
 * @param occurredAt from the offer until now; null for now
 */
public record FavorDone(Instant occurredAt) {
    /** Without a body it was done now. */
    static FavorDone orNow(FavorDone said) {
        return said == null ? new FavorDone(null) : said;
    }
}
