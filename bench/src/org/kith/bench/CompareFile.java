package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays what was expected of a file beside what the service has. The service keeps people, not cards: rows that are the
 * same person become one contact, and a value said twice need not be kept twice. A count is therefore met as it stands
 * in the table, or down to what the values of the rows give without doubles; where the folder has no values, only the
 * former is known.
 */
final class CompareFile {
    private final ExpectedFile expected;
    private final FoundPeople found;
    private final Verdicts verdicts = new Verdicts();
    private final Map<String, String> table = new LinkedHashMap<>();

    CompareFile(ExpectedFile expected, FoundPeople found) {
        this.expected = expected;
        this.found = found;
    }

    Verdicts compare() {
        boolean nothingExpected = "0".equals(expected.people());
        if (expected.isToBeRefused()) {
            table.put(
                    "people",
                    "refused/"
                            + (found.run().isRefused() ? "refused" : found.run().outcome()));
            verdicts.check(
                    "people",
                    "file",
                    "refused",
                    found.run().outcome(),
                    found.run().isRefused());
            return verdicts;
        }
        if (!found.run().isCompleted() && !nothingExpected) {
            verdicts.check("people", "file", "read", found.run().outcome(), false);
        }
        people();
        List<FoundPeople.Row> rows = expected.entries() == null
                ? null
                : found.rowsOf(expected.entries().size());
        names(rows);
        for (ValueKind kind : ValueKind.values()) {
            values(kind, rows);
        }
        return verdicts;
    }

    /** Expected and actual counts, to be shown side by side. */
    Map<String, String> table() {
        return table;
    }

    /** Every card counts as read, also one that describes nobody; of a CSV only the rows that describe somebody. */
    private void people() {
        int wanted = expected.number(expected.isCards() ? "true_cards" : "contacts");
        int actual =
                expected.isCards() ? found.run().count("read") : found.run().people();
        count("people", wanted, actual, null);
    }

    private void names(List<FoundPeople.Row> rows) {
        int named = named();
        if (expected.isCards()) {
            // A card may have either or both of the two kinds of name: the greater number is the least that is named.
            int least = Math.max(expected.number("fn"), expected.number("n"));
            table.put("names", least + "/" + named);
            verdicts.check("names", "count", "at least " + least, Integer.toString(named), named >= least);
        } else {
            count("names", expected.number("with_name"), named, null);
        }
        firstName(rows);
        if (rows != null) {
            eachName(rows);
        }
    }

    private void firstName(List<FoundPeople.Row> rows) {
        String first = expected.text(expected.isCards() ? "first_fn" : "first_name");
        if (first.isEmpty()) {
            return;
        }
        FoundPeople.Row row = found.rows().isEmpty() ? null : found.rows().get(0);
        String name = contact(row) == null ? "" : nameOf(contact(row));
        boolean met = same(first, name) || rows != null && sharesContact(rows, row, first);
        verdicts.check("names", "first", first, name, met);
    }

    private void eachName(List<FoundPeople.Row> rows) {
        Map<String, Set<String>> said = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (contact(rows.get(i)) != null) {
                said.computeIfAbsent(rows.get(i).contactId(), none -> new HashSet<>())
                        .add(nameOf(expected.entries().get(i)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            JsonNode entry = expected.entries().get(i);
            JsonNode contact = contact(rows.get(i));
            String wanted = nameOf(entry);
            if (!wanted.isEmpty()) {
                String name = contact == null ? "" : nameOf(contact);
                boolean met =
                        contact != null && said.get(rows.get(i).contactId()).contains(name);
                verdicts.check("names", "row " + (i + 1), wanted, name, met);
            }
            part(entry, contact, "given", i, rows);
            part(entry, contact, "family", i, rows);
        }
    }

    private void part(JsonNode entry, JsonNode contact, String member, int i, List<FoundPeople.Row> rows) {
        String wanted = ValueKind.line(entry.path(member).asText(""));
        if (wanted.isEmpty()) {
            return;
        }
        String actual =
                contact == null ? "" : ValueKind.line(contact.path(member).asText(""));
        boolean met = same(wanted, actual) || contact != null && othersSay(rows, i, member, actual);
        verdicts.check("names", "row " + (i + 1) + " " + member, wanted, actual, met);
    }

    /** Where several rows are one person, the name of one of them is the person's. */
    private boolean othersSay(List<FoundPeople.Row> rows, int self, String member, String actual) {
        for (int i = 0; i < rows.size(); i++) {
            boolean samePerson = i != self
                    && rows.get(i) != null
                    && rows.get(self).contactId().equals(rows.get(i).contactId());
            if (samePerson && same(expected.entries().get(i).path(member).asText(""), actual)) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesContact(List<FoundPeople.Row> rows, FoundPeople.Row first, String name) {
        if (first == null || first.contactId() == null) {
            return false;
        }
        boolean doubled = rows.stream()
                        .filter(row -> row != null && first.contactId().equals(row.contactId()))
                        .count()
                > 1;
        return doubled
                && !expected.entries().isEmpty()
                && same(nameOf(expected.entries().get(0)), name);
    }

    /** People rows whose contact is called by something else than its own e-mail address or telephone number. */
    private int named() {
        return (int) found.people().stream()
                .map(this::contact)
                .filter(contact -> Stream.of(ValueKind.EMAILS, ValueKind.PHONES)
                        .noneMatch(kind -> kind.of(contact).stream()
                                .anyMatch(value ->
                                        same(value, contact.path("name").asText()))))
                .count();
    }

    private void values(ValueKind kind, List<FoundPeople.Row> rows) {
        Integer distinct = rows == null ? null : distinct(kind, rows);
        if (expected.isCards() || kind != ValueKind.ORGANIZATIONS) {
            count(kind.label, expected.number(kind.column(expected.isCards())), found.total(kind), distinct);
        } else {
            int withCompany = (int) found.people().stream()
                    .filter(row -> !kind.of(contact(row)).isEmpty())
                    .count();
            verdicts.count(kind.label, "rows with one", expected.number("with_company"), withCompany);
            count(kind.label, expected.number("distinct_companies"), found.companies(), null);
        }
        for (int i = 0; rows != null && i < rows.size(); i++) {
            JsonNode contact = contact(rows.get(i));
            List<String> actual = contact == null ? List.of() : kind.of(contact);
            Set<String> forms = actual.stream().map(kind::form).collect(Collectors.toSet());
            if (contact != null && kind == ValueKind.ORGANIZATIONS) {
                found.otherNames(contact).stream().map(kind::form).forEach(forms::add);
            }
            for (String value : kind.expected(expected.entries().get(i), expected.isCards())) {
                verdicts.check(
                        kind.label,
                        "row " + (i + 1),
                        value,
                        actual.isEmpty() ? "none" : String.join(", ", actual),
                        forms.contains(kind.form(value)));
            }
        }
    }

    /** How many values there are when those of one person are counted once. */
    private int distinct(ValueKind kind, List<FoundPeople.Row> rows) {
        Map<String, Set<String>> byPerson = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String person = rows.get(i) == null || rows.get(i).contactId() == null
                    ? "row " + i
                    : rows.get(i).contactId();
            Set<String> values = byPerson.computeIfAbsent(person, none -> new LinkedHashSet<>());
            kind.expected(expected.entries().get(i), expected.isCards()).forEach(value -> values.add(kind.form(value)));
        }
        return byPerson.values().stream().mapToInt(Set::size).sum();
    }

    private void count(String kind, int wanted, int actual, Integer distinct) {
        if (wanted < 0) {
            return;
        }
        boolean met = wanted == actual || distinct != null && distinct <= actual && actual <= wanted;
        String shown = distinct == null || distinct == wanted ? "" : " (" + distinct + " without doubles)";
        table.put(kind, wanted + "/" + actual);
        verdicts.check(kind, "count", wanted + shown, Integer.toString(actual), met);
    }

    private JsonNode contact(FoundPeople.Row row) {
        return row == null || row.contactId() == null ? null : found.contacts().get(row.contactId());
    }

    /** What a contact or an entry is called as a whole; empty where it has only parts of a name, or none. */
    private static String nameOf(JsonNode node) {
        for (String member : List.of("fn", "name")) {
            String name = ValueKind.line(node.path(member).asText(""));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static boolean same(String one, String other) {
        return ValueKind.line(one).equals(ValueKind.line(other));
    }
}
