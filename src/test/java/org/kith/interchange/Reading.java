package org.kith.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was read from a small file, for tests. */
record Reading(Format format, String charset, List<ContactRow> rows) {
    static Reading of(String content) throws UnreadableFile {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] content) throws UnreadableFile {
        return of(content, ReadOptions.none());
    }

    static Reading of(String content, Map<String, CsvField> columns) throws UnreadableFile {
        return of(content.getBytes(StandardCharsets.UTF_8), ReadOptions.columns(columns));
    }

    static Reading of(byte[] content, ReadOptions options) throws UnreadableFile {
        Path file = null;
        try {
            file = Files.createTempFile("contacts", ".any");
            Files.write(file, content);
            ContactFile contacts = ContactFile.open(file, options);
            List<ContactRow> rows = new ArrayList<>();
            contacts.forEach(rows::add);
            return new Reading(contacts.format(), contacts.charset().name(), rows);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        } finally {
            delete(file);
        }
    }

    /** The person of the only row. */
    ImportedPerson person() {
        if (rows.size() != 1) {
            throw new AssertionError("expected one row, not " + rows.size());
        }
        return rows.get(0).person();
    }

    List<String> names() {
        return rows.stream()
                .map(ContactRow::person)
                .map(person -> person == null ? "-" : person.formattedName())
                .toList();
    }

    List<String> emails() {
        return person().emails().stream().map(LabelledValue::value).toList();
    }

    List<String> phones() {
        return person().phones().stream().map(LabelledValue::value).toList();
    }

    List<String> urls() {
        return person().urls().stream().map(LabelledValue::value).toList();
    }

    /** The findings of the only row as "field CODE". */
    List<String> findings() {
        return rows.get(0).findings().stream()
                .map(finding -> finding.field() + " " + finding.code())
                .toList();
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
