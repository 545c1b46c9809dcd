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
    private static final int MOST_BLANKS = 100;
    private static final int MOST_LINES_IN_CELL = 1_000;
    /** How much text may be read twice because of quotes that nobody closes; then quotes are taken literally. */
    private static final long MOST_REREAD = 1 << 24;

    private final PushbackText in;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder parser;
    private final StringBuilder record = new StringBuilder();
    private long reread;
    private boolean cut;
    private boolean unclosed;
    private int firstLine;
    private int cells;
    private int cell;

    CsvRecords(Reader in, char delimiter) {
        this.in = new PushbackText(in);
        this.delimiter = delimiter;
        this.parser = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
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
        boolean quotes = reread <= MOST_REREAD;
        cell = 0;
        for (; c >= 0; c = in.read()) {
            if (c == '\n' || c == '\r') {
                endOfLine(c);
                return true;
            }
            if (c == delimiter) {
                cell = 0;
                cells++;
                keepDelimiter();
            } else if (quotes && c == '"' && cell == 0) {
                keep('"');
                unclosed = !quoted();
                if (unclosed) {
                    return true;
                }
            } else {
                keep((char) c);
            }
        }
        return true;
    }

    /**
     * The rest of a quoted cell; false where it does not end within bounds. It is kept whole until then, since all but its
     * first line may have to be read again.
     */
    private boolean quoted() throws IOException {
        int start = record.length();
        int lines = 0;
        int delimiters = 0;
        boolean trusted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '"' && closes()) {
                closeCell(start);
                return true;
            }
            keepQuoted((char) c);
            delimiters += c == delimiter ? 1 : 0;
            if (c == '\n' || c == '\r') {
                firstLine = firstLine < 0 ? record.length() - 1 : firstLine;
                boolean much = ++lines > MOST_LINES_IN_CELL || record.length() - start > LONGEST_CELL;
                if (much && !trusted && delimiters * 2 > lines && !cut) {
                    return false;
                }
                // So many lines without delimiters are one long text and no records.
                trusted |= much;
            }
        }
        closeCell(start);
        return cut || trusted;
    }

    private void keepQuoted(char c) {
        if (record.length() + 2 > LONGEST_RECORD || cells > MOST_CELLS) {
            cut = true;
        } else {
            record.append(c);
            if (c == '"') {
                record.append(c);
            }
        }
    }

    /** Shortens the cell to what is bearable, not splitting a doubled quote, and ends it. */
    private void closeCell(int start) {
        int quotes = 0;
        if (record.length() - start > LONGEST_CELL) {
            cut = true;
            record.setLength(start + LONGEST_CELL);
            while (quotes < LONGEST_CELL && record.charAt(record.length() - 1 - quotes) == '"') {
                quotes++;
            }
        }
        if (quotes % 2 == 1) {
            record.setLength(record.length() - 1);
        }
        record.append('"');
        cell++;
    }

    /**
     * Whether a quote ends its cell: the cell's end has to follow, maybe after blanks. A doubled one does not, nor does one
     * that its writer forgot to double.
     */
    private boolean closes() throws IOException {
        int after = in.read();
        if (after == '"') {
            return false;
        }
        StringBuilder ahead = new StringBuilder();
        while (after == ' ' && ahead.length() < MOST_BLANKS) {
            ahead.append(' ');
            after = in.read();
        }
        boolean closes = after < 0 || after == delimiter || after == '\n' || after == '\r';
        if (closes) {
            ahead.setLength(0);
        }
        if (after >= 0) {
            ahead.append((char) after);
        }
        in.push(ahead.toString());
        return closes;
    }

    private void endOfLine(int c) throws IOException {
        int after = c == '\r' ? in.read() : -1;
        if (after >= 0 && after != '\n') {
            in.push(String.valueOf((char) after));
        }
    }

    private void keep(char c) {
        if (cell >= LONGEST_CELL || record.length() >= LONGEST_RECORD || cells > MOST_CELLS) {
            cut = true;
        } else {
            record.append(c);
        }
        cell++;
    }

    private void keepDelimiter() {
        if (cells <= MOST_CELLS && record.length() <= LONGEST_RECORD) {
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
}
