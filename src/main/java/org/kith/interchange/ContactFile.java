package org.kith.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A contact file whose format is known, ready to be read row by row; memory does not grow with the file. */
public final class ContactFile {
    /** Text before the first card: mail headers, a remark. */
    private static final int LINES_BEFORE_CARDS = 200;

    private final FileEncoding encoding;
    private final Format format;
    private final CsvLayout layout;

    private ContactFile(FileEncoding encoding, Format format, CsvLayout layout) {
        this.encoding = encoding;
        this.format = format;
        this.layout = layout;
    }

    /**
     * Recognises charset and format by the content; reads the file once.
     *
     * @throws UnreadableFile if it is none of the formats
     * @throws UncheckedIOException if the file cannot be read at all
     */
    public static ContactFile open(Path file, ReadOptions options) throws UnreadableFile {
        try {
            FileEncoding encoding = FileEncoding.of(file);
            if (encoding.blank()) {
                return new ContactFile(encoding, Format.EMPTY, null);
            }
            if (hasCards(encoding)) {
                return new ContactFile(encoding, Format.VCARD, null);
            }
            if (encoding.binary()) {
                throw new UnreadableFile("This is no text.");
            }
            CsvLayout layout = CsvLayout.of(encoding, options);
            return new ContactFile(encoding, layout.format(), layout);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    public Format format() {
        return format;
    }

    /** The file's charset; lines of a vCard file may declare others. */
    public Charset charset() {
        return encoding.charset();
    }

    /**
     * Reads the rows in the file's order, except that a card inside another comes before it. May be called again.
     *
     * @param row takes each row; what it throws ends the reading and is thrown on
     * @throws UncheckedIOException if the file cannot be read to its end
     */
    public void forEach(Consumer<ContactRow> row) {
        try {
            if (format == Format.VCARD) {
                try (InputStream in = encoding.bytes()) {
                    CardSplitter.split(in, card -> row.accept(CardPerson.read(card, encoding.charset())));
                }
            } else if (format != Format.EMPTY) {
                records(row);
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private void records(Consumer<ContactRow> row) throws IOException {
        try (Reader in = encoding.reader()) {
            CsvRecords records = new CsvRecords(in, layout.delimiter());
            List<String> header = List.of();
            for (int i = 0; i < layout.headerRecord(); i++) {
                header = records.next();
            }
            int number = 0;
            for (List<String> cells = records.next(); cells != null; cells = records.next()) {
                if (cells.size() == 1 && cells.get(0).isBlank()) {
                    continue;
                }
                number++;
                // Empty records and the header of a file that was appended are nobody.
                if (!cells.equals(header) && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    row.accept(CsvPerson.read(layout, cells, number, records.isCut(), records.isUnclosed()));
                }
            }
        }
    }

    private static boolean hasCards(FileEncoding encoding) throws IOException {
        try (InputStream in = encoding.bytes()) {
            PhysicalLines lines = new PhysicalLines(in);
            int seen = 0;
            while (seen < LINES_BEFORE_CARDS && lines.next()) {
                if (CardLine.isBegin(lines.bytes(), lines.length())) {
                    return true;
                }
                seen += CardLine.isBlank(lines.bytes(), lines.length()) ? 0 : 1;
            }
        }
        return false;
    }
}
