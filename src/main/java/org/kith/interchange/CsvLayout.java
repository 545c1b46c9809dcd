package org.kith.interchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * Where the data of a CSV file begins and what its columns hold, found by looking for a header among the first records
 * with every delimiter in turn.
 *
 * @param headerRecord which record is the header, from 1; 0 where there is none
 */
record CsvLayout(Format format, char delimiter, int headerRecord, CsvColumns columns) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int FIRST_RECORDS = 30;
    private static final int FIRST_CHARACTERS = 1 << 16;

    /**
     * The layout.
     *
     * @throws UnreadableFile if no record names columns that are understood
     * @throws IOException if the file cannot be read
     */
    static CsvLayout of(FileEncoding encoding, ReadOptions options) throws UnreadableFile, IOException {
        String start = start(encoding);
        Map<String, CsvField> mapping = options.columns();
        CsvLayout best = null;
        int widest = 0;
        for (char delimiter : DELIMITERS) {
            CsvRecords records = new CsvRecords(new StringReader(start), delimiter);
            List<String> record = records.next();
            for (int number = 1; record != null && number <= FIRST_RECORDS; number++, record = records.next()) {
                widest = Math.max(widest, record.size());
                CsvColumns columns = mapping.isEmpty()
                        ? CsvColumns.recognised(record)
                        : CsvColumns.mapped(record, mapping, options.header());
                boolean usable = mapping.isEmpty() ? columns.areEnough() : columns.understood() > 0;
                if (usable && (best == null || columns.understood() > best.columns.understood())) {
                    Format format = mapping.isEmpty() ? columns.format() : Format.MAPPED_CSV;
                    best = new CsvLayout(
                            format, delimiter, options.header() || mapping.isEmpty() ? number : 0, columns);
                }
            }
        }
        if (best == null) {
            throw new UnreadableFile(
                    mapping.isEmpty()
                            ? "This is no contact file that is known. Read as CSV it has " + widest
                                    + " columns, none of which has a name that is understood; a column mapping is needed."
                            : "None of the mapped columns is in the file; it has " + widest + " columns.");
        }
        return best;
    }

    private static String start(FileEncoding encoding) throws IOException {
        char[] chars = new char[FIRST_CHARACTERS];
        int length = 0;
        try (Reader in = encoding.reader()) {
            for (int n = in.read(chars); n > 0; n = in.read(chars, length, chars.length - length)) {
                length += n;
            }
        }
        return new String(chars, 0, length);
    }
}
