package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the service has after one import into a seeker of its own.
 *
 * @param run the import
 * @param rows what became of each row, in the order of the file
 * @param contacts by id
 * @param aliases the other names of each organization, by its id: "ACME, Inc." and "Acme" are one, under both names
 */
record FoundPeople(ImportRun run, List<Row> rows, Map<String, JsonNode> contacts, Map<String, List<String>> aliases) {
    private static final List<String> STATUSES = List.of("CREATED", "UPDATED", "UNCHANGED", "SKIPPED", "FAILED");

    /** A row of the file and the contact that it led to; null where it led to none. */
    record Row(int number, String status, String contactId) {}

    static FoundPeople after(ImportRun run, Api api) {
        if (run.end() == null) {
            return new FoundPeople(run, List.of(), Map.of(), Map.of());
        }
        Map<String, JsonNode> contacts = new LinkedHashMap<>();
        api.all("/v1/contacts?sort=createdAt")
                .forEach(contact -> contacts.put(contact.path("id").asText(), contact));
        List<Row> rows = new ArrayList<>();
        String path = "/v1/imports/" + run.end().path("id").asText() + "/rows?status=";
        for (String status : STATUSES) {
            for (JsonNode row : api.all(path + status)) {
                JsonNode contact = row.path("contactId");
                rows.add(new Row(
                        row.path("row").asInt(),
                        row.path("status").asText(),
                        contact.isTextual() ? contact.asText() : null));
            }
        }
        rows.sort(Comparator.comparingInt(Row::number));
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (JsonNode organization : api.all("/v1/organizations")) {
            List<String> names = new ArrayList<>();
            organization.path("aliases").forEach(alias -> names.add(alias.asText()));
            aliases.put(organization.path("id").asText(), names);
        }
        return new FoundPeople(run, rows, contacts, aliases);
    }

    /** How many names the organizations go by. */
    int companies() {
        return aliases.values().stream().mapToInt(names -> 1 + names.size()).sum();
    }

    /** The other names of the organizations of a contact. */
    List<String> otherNames(JsonNode contact) {
        List<String> names = new ArrayList<>();
        contact.path("affiliations")
                .forEach(affiliation -> names.addAll(
                        aliases.getOrDefault(affiliation.path("organizationId").asText(), List.of())));
        return names;
    }

    /** The rows that led to a contact, in the order of the file. */
    List<Row> people() {
        return rows.stream()
                .filter(row -> contacts.containsKey(row.contactId()))
                .collect(Collectors.toList());
    }

    /** The row of each of so many entries: by order where the numbers agree, else by the number in the file. */
    List<Row> rowsOf(int entries) {
        if (rows.size() == entries) {
            return rows;
        }
        if (people().size() == entries) {
            return people();
        }
        Map<Integer, Row> byNumber = rows.stream().collect(Collectors.toMap(Row::number, row -> row, (a, b) -> a));
        List<Row> found = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            found.add(byNumber.get(i));
        }
        return found;
    }

    /** How many values of this kind all contacts have together. */
    int total(ValueKind kind) {
        return contacts.values().stream()
                .mapToInt(contact -> kind.of(contact).size())
                .sum();
    }
}
