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
 * @param organizations their number
 */
record FoundPeople(ImportRun run, List<Row> rows, Map<String, JsonNode> contacts, int organizations) {
    private static final List<String> STATUSES = List.of("CREATED", "UPDATED", "UNCHANGED", "SKIPPED", "FAILED");

    /** A row of the file and the contact that it led to; null where it led to none. */
    record Row(int number, String status, String contactId) {}

    static FoundPeople after(ImportRun run, Api api) {
        if (run.end() == null) {
            return new FoundPeople(run, List.of(), Map.of(), 0);
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
        int organizations = api.all("/v1/organizations").size();
        return new FoundPeople(run, rows, contacts, organizations);
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
