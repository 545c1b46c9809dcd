package org.kith.credit;

import java.time.Instant;
import java.util.UUID;
import org.kith.about.Kind;

/**
 * What somebody did for a lead, as the API shows it.
 *
 * @param words the same in a sentence, with names
 * @param by the record that says so
 */
public record Credited(UUID contactId, Contribution contribution, String words, Instant at, Source by) {

    /** A record. */
    public record Source(Kind type, UUID id) {}
}
