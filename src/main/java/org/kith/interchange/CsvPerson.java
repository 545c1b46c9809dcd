package org.kith.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads one record of a CSV file into a person. */
final class CsvPerson {
    private static final String SEVERAL = " ::: ";
    private static final String[] NONE = {};

    private final CsvLayout layout;
    private final Findings findings = new Findings();
    private final PersonDraft draft = new PersonDraft(findings);
    private final List<String> cells;
    private final Map<String, Map<CsvField, StringBuilder>> groups = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final String[] birth = new String[3];

    private CsvPerson(CsvLayout layout, List<String> cells) {
        this.layout = layout;
        this.cells = cells;
    }

    /** The record as a row; whatever is wrong with it is said there. */
    static ContactRow read(CsvLayout layout, List<String> cells, int number, boolean cut, boolean unclosed) {
        CsvPerson person = new CsvPerson(layout, cells);
        if (cut) {
            person.findings.changed("row", "A cell or the record is too long; the rest was left out.");
        }
        if (unclosed) {
            person.findings.changed("row", "A quote is not closed; it was taken to end with its line.");
        }
        try {
            return person.row(number);
        } catch (RuntimeException broken) {
            person.findings.failed("row", "The record could not be read.");
            return new ContactRow(number, null, person.findings.list());
        }
    }

    private ContactRow row(int number) {
        int width = layout.columns().width();
        if (width > 0 && cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            findings.changed("row", "There are more cells than columns; the rest was left out.");
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            findings.doubtful("row", "Some characters could not be decoded.");
        }
        for (CsvColumns.Bound column : layout.columns().bound()) {
            if (column.isLabel()) {
                labels.put(column.group(), star(cell(column.index())));
            }
        }
        for (CsvColumns.Bound column : layout.columns().bound()) {
            String cell = cell(column.index());
            if (!column.isLabel() && !cell.isEmpty()) {
                take(column, cell);
            }
        }
        birthdayOfParts();
        groups.forEach(this::finish);
        return draft.row(number);
    }

    private void take(CsvColumns.Bound column, String cell) {
        switch (column.field()) {
            case FORMATTED_NAME -> draft.formattedName(cell);
            case GIVEN_NAME -> draft.given(cell);
            case ADDITIONAL_NAME -> draft.additional(cell);
            case FAMILY_NAME -> draft.family(cell);
            case PREFIX -> draft.prefix(cell);
            case SUFFIX -> draft.suffix(cell);
            case NICKNAME -> draft.nickname(cell);
            case EMAIL -> emails(cell, label(column));
            case PHONE -> several(cell, phone -> draft.phone(phone, label(column)));
            case URL -> several(cell, url -> draft.url(url, label(column)));
            case BIRTHDAY -> draft.birthday(cell);
            case BIRTH_YEAR -> birth[0] = cell;
            case BIRTH_MONTH -> birth[1] = cell;
            case BIRTH_DAY -> birth[2] = cell;
            case NOTE -> draft.note(cell);
            case LABELS -> labels(cell);
            case UID -> draft.uid(cell);
            case CONNECTED_ON -> draft.connectedOn(cell);
            case ORGANIZATION, DEPARTMENT, TITLE -> part("organization " + group(column), column.field(), cell);
            default -> part("address " + group(column), column.field(), cell);
        }
    }

    private static String group(CsvColumns.Bound column) {
        boolean organization = switch (column.field()) {
            case ORGANIZATION, DEPARTMENT, TITLE -> true;
            default -> false;
        };
        return organization && !column.group().startsWith("organization") ? "" : column.group();
    }

    private void part(String group, CsvField field, String cell) {
        StringBuilder all = groups.computeIfAbsent(group, none -> new LinkedHashMap<>())
                .computeIfAbsent(field, none -> new StringBuilder());
        all.append(all.isEmpty() ? "" : "\n").append(cell);
    }

    private void finish(String group, Map<CsvField, StringBuilder> parts) {
        int most = parts.values().stream()
                .mapToInt(part -> split(part).length)
                .max()
                .orElse(0);
        for (int i = 0; i < Math.min(most, 100); i++) {
            if (group.startsWith("organization")) {
                draft.organization(
                        nth(parts, CsvField.ORGANIZATION, i),
                        nth(parts, CsvField.DEPARTMENT, i),
                        nth(parts, CsvField.TITLE, i));
            } else {
                address(group.substring("address ".length()), parts, i);
            }
        }
    }

    private void address(String group, Map<CsvField, StringBuilder> parts, int i) {
        String box = nth(parts, CsvField.PO_BOX, i);
        String street = nth(parts, CsvField.STREET, i);
        String label = labels.containsKey(group) ? labels.get(group) : group;
        draft.address(new PostalAddress(
                box == null ? street : street == null ? box : street + "\n" + box,
                nth(parts, CsvField.CITY, i),
                nth(parts, CsvField.REGION, i),
                nth(parts, CsvField.POSTAL_CODE, i),
                nth(parts, CsvField.COUNTRY, i),
                nth(parts, CsvField.FORMATTED_ADDRESS, i),
                label));
    }

    private String nth(Map<CsvField, StringBuilder> parts, CsvField field, int i) {
        String[] values = parts.containsKey(field) ? split(parts.get(field)) : NONE;
        return i < values.length ? values[i] : null;
    }

    private String[] split(CharSequence cell) {
        return layout.format() == Format.GOOGLE_CSV
                ? cell.toString().split(SEVERAL, -1)
                : new String[] {cell.toString()};
    }

    private void several(String cell, Consumer<String> each) {
        for (String value : split(cell)) {
            each.accept(value);
        }
    }

    /** People write several addresses into one cell. */
    private void emails(String cell, String label) {
        for (String part : split(cell)) {
            boolean several = part.indexOf('@') != part.lastIndexOf('@');
            for (String address : several ? part.split("[;,]") : new String[] {part}) {
                draft.email(address, label);
            }
        }
    }

    private void labels(String cell) {
        String separator = layout.format() == Format.GOOGLE_CSV || cell.contains(SEVERAL) ? SEVERAL : ";";
        for (String label : cell.split(separator, -1)) {
            draft.label(label, layout.format() == Format.GOOGLE_CSV);
        }
    }

    private void birthdayOfParts() {
        if (birth[1] != null && birth[2] != null) {
            String year = birth[0] == null ? "-" : birth[0];
            draft.birthday(year + "-" + padded(birth[1]) + "-" + padded(birth[2]));
        }
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private String label(CsvColumns.Bound column) {
        return labels.getOrDefault(column.group(), column.label());
    }

    /** Google marks what it translates with a star. */
    private static String star(String label) {
        String plain = label.startsWith("* ") ? label.substring(2) : label;
        return plain.isBlank() || "*".equals(plain) ? null : plain;
    }

    /** The cell without the guards that keep spreadsheets from calculating. */
    private String cell(int index) {
        String cell = index < cells.size() ? cells.get(index).strip() : "";
        if (cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0) {
            return cell.substring(1);
        }
        if (cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2) {
            return cell.substring(2, cell.length() - 1);
        }
        return cell;
    }
}
