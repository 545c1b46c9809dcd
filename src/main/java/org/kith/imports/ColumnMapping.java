package org.kith.imports;

import java.util.HashMap;
import java.util.Map;
import org.kith.interchange.CsvField;
import org.kith.interchange.ReadOptions;
import org.kith.problem.Problem;

/** The parameter {@code mapping}: which column of a CSV of one's own holds what, as {@code name=Full name,email=3}. */
final class ColumnMapping {
    private static final Map<String, CsvField> FIELDS = Map.ofEntries(
            Map.entry("name", CsvField.FORMATTED_NAME),
            Map.entry("given", CsvField.GIVEN_NAME),
            Map.entry("family", CsvField.FAMILY_NAME),
            Map.entry("nickname", CsvField.NICKNAME),
            Map.entry("email", CsvField.EMAIL),
            Map.entry("phone", CsvField.PHONE),
            Map.entry("url", CsvField.URL),
            Map.entry("organization", CsvField.ORGANIZATION),
            Map.entry("title", CsvField.TITLE),
            Map.entry("notes", CsvField.NOTE),
            Map.entry("tags", CsvField.LABELS));

    private ColumnMapping() {}

    /** Reads the parameter; null is no mapping. 400 when it cannot be read. */
    static ReadOptions of(String mapping) {
        if (mapping == null || mapping.isBlank()) {
            return ReadOptions.none();
        }
        if (mapping.length() > 2_000) {
            throw bad("Up to 2000 characters.");
        }
        Map<String, CsvField> columns = new HashMap<>();
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            CsvField field =
                    equals < 0 ? null : FIELDS.get(pair.substring(0, equals).strip());
            String column = pair.substring(equals + 1).strip();
            if (field == null || column.isEmpty()) {
                throw bad("Pairs such as name=Full name,email=3. Fields: "
                        + String.join(", ", FIELDS.keySet().stream().sorted().toList()) + ".");
            }
            boolean number = column.length() < 5 && column.chars().allMatch(c -> c >= '0' && c <= '9');
            columns.put(number ? "#" + column : column, field);
        }
        return ReadOptions.columns(columns);
    }

    private static Problem bad(String message) {
        return Problem.badParameter("mapping", "wrong-format", message);
    }
}
