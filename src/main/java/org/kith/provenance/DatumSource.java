package org.kith.provenance;

import java.time.Instant;
import java.util.UUID;

/**
 * One source of something.
 *
 * @param id the import, interview or introduction; null for the others
 * @param format the kind of file; null but for an import
 * @param row the number of the card or record in the file, from 1; null but for an import
 * @param promptId the prompt that was answered, or null
 * @param at when it was said; null where that is not recorded
 */
public record DatumSource(SourceKind kind, UUID id, String format, Integer row, String promptId, Instant at) {
    static DatumSource client(Instant at) {
        return new DatumSource(SourceKind.CLIENT, null, null, null, null, at);
    }

    static DatumSource event(SourceKind kind, UUID id, Instant at) {
        return new DatumSource(kind, id, null, null, null, at);
    }
}
