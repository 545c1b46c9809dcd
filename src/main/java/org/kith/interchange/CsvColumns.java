package org.kith.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the columns of one CSV file hold, as its header says. */
final class CsvColumns {
    /**
     * One column.
     *
     * @param group ties the parts of one address, organization or labelled value together
     * @param isLabel whether it holds the label of its group instead of a value
     */
    record Bound(int index, CsvField field, String group, String label, boolean isLabel) {}

    private static final Pattern NUMBERED = Pattern.compile("(e mail|phone|address|website|organization) (\\d{1,3}) "
            + "(label|type|value|formatted|street|extended address|city|po box|region|postal code|country|name|title"
            + "|department)");
    private static final Map<String, CsvField> PARTS = Map.ofEntries(
            Map.entry("address formatted", CsvField.FORMATTED_ADDRESS),
            Map.entry("address street", CsvField.STREET),
            Map.entry("address extended address", CsvField.STREET),
            Map.entry("address city", CsvField.CITY),
            Map.entry("address po box", CsvField.PO_BOX),
            Map.entry("address region", CsvField.REGION),
            Map.entry("address postal code", CsvField.POSTAL_CODE),
            Map.entry("address country", CsvField.COUNTRY),
            Map.entry("e mail value", CsvField.EMAIL),
            Map.entry("phone value", CsvField.PHONE),
            Map.entry("website value", CsvField.URL),
            Map.entry("organization name", CsvField.ORGANIZATION),
            Map.entry("organization title", CsvField.TITLE),
            Map.entry("organization department", CsvField.DEPARTMENT));
    private static final Map<String, CsvField> LABELLED = Map.of(
            "e mail", CsvField.EMAIL,
            "phone", CsvField.PHONE,
            "website", CsvField.URL,
            "address", CsvField.STREET);

    private final List<Bound> bound = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final int width;
    /** Google writes {@code E-mail 1 - Value}; Outlook's {@code E-mail 2 Type} is something else. */
    private final boolean dashes;

    private CsvColumns(List<String> header) {
        width = header.size();
        dashes = header.stream().anyMatch(name -> name.contains(" 1 - "));
        header.forEach(name -> names.add(ColumnNames.fold(name)));
    }

    /** As the usual names say. */
    static CsvColumns recognised(List<String> header) {
        CsvColumns columns = new CsvColumns(header);
        for (int i = 0; i < header.size(); i++) {
            columns.recognise(i, ColumnNames.fold(header.get(i)));
        }
        return columns;
    }

    /** As the caller says; {@code #n} is a position from 1. */
    static CsvColumns mapped(List<String> header, Map<String, CsvField> mapping, boolean named) {
        CsvColumns columns = new CsvColumns(named ? header : List.of());
        Map<String, CsvField> folded = new HashMap<>();
        mapping.forEach((key, field) -> folded.put(key.startsWith("#") ? key : ColumnNames.fold(key), field));
        for (int i = 0; i < header.size(); i++) {
            CsvField field = folded.get("#" + (i + 1));
            if (field == null && named) {
                field = folded.get(ColumnNames.fold(header.get(i)));
            }
            if (field != null) {
                columns.bound.add(new Bound(i, field, "", null, false));
            }
        }
        return columns;
    }

    List<Bound> bound() {
        return bound;
    }

    /** How many columns the header has. */
    int width() {
        return width;
    }

    /** How many of them are understood. */
    int understood() {
        return bound.size();
    }

    /** Whether somebody could be told from these columns: two are understood, or the only one holds e-mail addresses. */
    boolean areEnough() {
        boolean who = bound.stream().map(Bound::field).anyMatch(field -> switch (field) {
            case FORMATTED_NAME, GIVEN_NAME, FAMILY_NAME, EMAIL -> true;
            default -> false;
        });
        return who && (understood() > 1 || (width == 1 && bound.get(0).field() == CsvField.EMAIL));
    }

    /** Which program writes such a header. */
    Format format() {
        if (has(CsvField.CONNECTED_ON)
                || names.containsAll(Set.of("first name", "last name", "url", "email address", "position"))) {
            return Format.LINKEDIN_CSV;
        }
        boolean numbered =
                dashes && names.stream().anyMatch(name -> NUMBERED.matcher(name).matches());
        if (numbered
                || names.contains("group membership")
                || names.contains("yomi name")
                || names.contains("file as")) {
            return Format.GOOGLE_CSV;
        }
        if (names.contains("primary email") || names.contains("primare e mail adresse") || isLiveMail()) {
            return Format.THUNDERBIRD_CSV;
        }
        boolean outlook = names.contains("e mail address") || names.contains("e mail adresse");
        boolean places = names.stream()
                .anyMatch(name ->
                        name.startsWith("business ") || name.startsWith("home ") || name.contains("geschaftlich"));
        return outlook && places ? Format.OUTLOOK_CSV : Format.GENERIC_CSV;
    }

    private boolean isLiveMail() {
        return names.contains("spitzname") && names.contains("2 vorname");
    }

    private boolean has(CsvField field) {
        return bound.stream().anyMatch(column -> column.field() == field);
    }

    private void recognise(int index, String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (dashes && numbered.matches()) {
            numbered(index, numbered);
            return;
        }
        ColumnNames.Column column = ambiguous(name);
        if (column != null) {
            String group = column.label() == null ? "" : column.label();
            bound.add(new Bound(index, column.field(), group, column.label(), false));
        }
    }

    private void numbered(int index, Matcher numbered) {
        String kind = numbered.group(1);
        String part = numbered.group(3);
        String group = kind + " " + numbered.group(2);
        if ("label".equals(part) || "type".equals(part)) {
            CsvField of = LABELLED.get(kind);
            if (of != null) {
                bound.add(new Bound(index, of, group, null, true));
            }
        } else if (PARTS.containsKey(kind + " " + part)) {
            bound.add(new Bound(index, PARTS.get(kind + " " + part), group, null, false));
        }
    }

    /** Names whose meaning depends on the names beside them. */
    private ColumnNames.Column ambiguous(String name) {
        ColumnNames.Column usual = ColumnNames.of(name);
        return switch (name) {
            case "name", "nom", "nome", "nombre", "naam" -> new ColumnNames.Column(nameBeside(name), null);
            case "title", "titel" -> {
                boolean salutation =
                        names.contains("job title") || names.contains("suffix") || names.contains("position");
                yield salutation ? new ColumnNames.Column(CsvField.PREFIX, null) : usual;
            }
            case "home address", "business address", "other address" -> {
                boolean whole = names.contains(name.replace("address", "street"));
                yield whole ? new ColumnNames.Column(CsvField.FORMATTED_ADDRESS, usual.label()) : usual;
            }
            case "geburtstag" -> {
                boolean part = names.contains("geburtsjahr");
                yield new ColumnNames.Column(part ? CsvField.BIRTH_DAY : CsvField.BIRTHDAY, null);
            }
            // Google's old export has both; the organization's own title is the one that is filled.
            case "occupation", "location" -> names.contains("job title") || names.size() > 60 ? null : usual;
            default -> usual;
        };
    }

    private CsvField nameBeside(String name) {
        boolean family = hasUsual(CsvField.FAMILY_NAME);
        boolean given = hasUsual(CsvField.GIVEN_NAME);
        if (given == family) {
            return CsvField.FORMATTED_NAME;
        }
        if (given) {
            return CsvField.FAMILY_NAME;
        }
        return "name".equals(name.toLowerCase(Locale.ROOT)) ? CsvField.FORMATTED_NAME : CsvField.GIVEN_NAME;
    }

    private boolean hasUsual(CsvField field) {
        return names.stream().map(ColumnNames::of).anyMatch(column -> column != null && column.field() == field);
    }
}
