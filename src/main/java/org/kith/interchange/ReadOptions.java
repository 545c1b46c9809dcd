package org.kith.interchange;

import java.util.Map;

/**
 * What the caller knows about a file.
 *
 * @param columns for a CSV file, what its columns hold: the key is the header's text (blanks, case, accents and
 *     punctuation do not matter) or {@code #3} for the third column; empty to recognise the format
 * @param header whether the CSV file names its columns; without, only {@code #} keys apply and the first record is data
 */
public record ReadOptions(Map<String, CsvField> columns, boolean header) {
    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** Nothing is known; everything is recognised. */
    public static ReadOptions none() {
        return new ReadOptions(Map.of(), true);
    }

    /** A CSV file with a header and these columns. */
    public static ReadOptions columns(Map<String, CsvField> columns) {
        return new ReadOptions(columns, true);
    }
}
