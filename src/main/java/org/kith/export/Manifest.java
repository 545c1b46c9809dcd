package org.kith.export;

import java.time.Instant;
import java.util.Map;

/**
 * What an export says about itself. It is written last: without it the export broke off.
 *
 * @param format always {@code kith-export}
 * @param formatVersion grows when an older service could not read it
 * @param rows how many there are of each collection
 */
record Manifest(String format, int formatVersion, Instant exportedAt, Map<String, Long> rows) {
    static final String FORMAT = "kith-export";
    static final int VERSION = 1;
    static final String ENTRY = "kith.json";
}
