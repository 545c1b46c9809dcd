package org.kith.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a CSV text, one at a time. Finds where a record ends within bounds that a hostile file cannot move: a
 * cell is cut, and a quote that nobody closes ends with its line instead of swallowing the file.
 */
final class CsvRecords {
    static final int LONGEST_CELL = 1 << 16;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int MOST_CELLS = 2_000;
    private static final int MOST_LINES_IN_CELL = 1_000;
    /** How much text may be read twice because of quotes that nobody closes; then quotes are taken literally. */
    private static final long MOST_REREAD = 1 << 24;

    private final Pushback in;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder parser;
    private final StringBuilder record = new StringBuilder();
    private long reread;
    private boolean cut;
    private boolean unclosed;
    private int firstLine;
    private int cells;

    CsvRecords(Reader in, char delimiter) {
        this.in = new Pushback(in);
        this.delimiter = delimiter;
        this.parser = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }

    /**
     * The next record's cells as they stand; one empty cell for an empty line; null at the end.
     *
     * @throws IOException if the file cannot be read
     */
    List<String> next() throws IOException {
        record.setLength(0);
        cut = false;
        unclosed = false;
        firstLine = -1;
        cells = 1;
        if (!collect()) {
            return null;
        }
        if (unclosed) {
            String text = record.toString();
            int end = firstLine < 0 ? text.length() : firstLine;
            if (end < text.length()) {
                reread += text.length() - end;
                in.push(text.substring(end));
            }
            record.setLength(end);
        }
        return parse(record.toString());
    }

    /** Whether a cell of the last record was cut. */
    boolean isCut() {
        return cut;
    }

    /** Whether the last record opens a quote that is not closed. */
    boolean isUnclosed() {
        return unclosed;
    }

    private boolean collect() throws IOException {
        int c = in.read();
        if (c < 0) {
            return false;
        }
        boolean quoted = false;
        int cell = 0;
        int lines = 0;
        boolean quotes = reread <= MOST_REREAD;
        for (; c >= 0; c = in.read()) {
            if (quoted) {
                if (c == '"') {
                    int after = in.read();
                    if (after == '"') {
                        keep('"', cell++);
                        keep('"', cell++);
                        continue;
                    }
                    quoted = false;
                    in.unread(after);
                    record.append('"');
                    cell++;
                    continue;
                }
                if (c == '\n' || c == '\r') {
                    firstLine = firstLine < 0 ? record.length() : firstLine;
                    if (++lines > MOST_LINES_IN_CELL || cell > LONGEST_CELL) {
                        unclosed = true;
                        return true;
                    }
                }
                keep((char) c, cell++);
            } else if (c == '\n' || c == '\r') {
                endOfLine(c);
                return true;
            } else if (c == delimiter) {
                cell = 0;
                lines = 0;
                cells++;
                keepDelimiter();
            } else {
                quoted = quotes && c == '"' && cell == 0;
                keep((char) c, cell++);
            }
        }
        unclosed = quoted;
        return true;
    }

    private void endOfLine(int c) throws IOException {
        int after = c == '\r' ? in.read() : -1;
        if (c == '\r' && after != '\n') {
            in.unread(after);
        }
    }

    private void keep(char c, int cell) {
        if (cell >= LONGEST_CELL || record.length() >= LONGEST_RECORD || cells > MOST_CELLS) {
            cut = true;
        } else {
            record.append(c);
        }
    }

    private void keepDelimiter() {
        if (cells <= MOST_CELLS) {
            record.append(delimiter);
        } else {
            cut = true;
        }
    }

    private List<String> parse(String text) {
        if (text.indexOf('"') < 0 || reread > MOST_REREAD) {
            return split(text);
        }
        try (CsvReader<CsvRecord> reader = parser.ofCsvRecord(text)) {
            List<String> fields = new ArrayList<>();
            reader.stream().limit(1).forEach(parsed -> fields.addAll(parsed.getFields()));
            return fields.isEmpty() ? List.of("") : fields;
        } catch (CsvParseException | IOException broken) {
            return split(text);
        }
    }

    /** Without quotes there is nothing to interpret. */
    private List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            fields.add(text.substring(from, to));
            from = to + 1;
        }
        fields.add(text.substring(from));
        return fields;
    }

    /** A reader that takes text back. */
    private static final class Pushback {
        private final Reader in;
        private final char[] chunk = new char[1 << 13];
        private int length;
        private int next;
        private String pushed = "";
        private int nextPushed;
        private int single = -1;

        Pushback(Reader in) {
            this.in = in;
        }

        int read() throws IOException {
            if (single >= 0) {
                int c = single;
                single = -1;
                return c;
            }
            if (nextPushed < pushed.length()) {
                return pushed.charAt(nextPushed++);
            }
            if (next == length) {
                length = Math.max(0, in.read(chunk));
                next = 0;
                if (length == 0) {
                    return -1;
                }
            }
            return chunk[next++];
        }

        void unread(int c) {
            single = c;
        }

        void push(String text) {
            String last = single >= 0 ? String.valueOf((char) single) : "";
            single = -1;
            pushed = text + last + pushed.substring(nextPushed);
            nextPushed = 0;
        }
    }
}
