package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an independent reader found in one file.
 *
 * @param path below the folder
 * @param isCards whether it holds vCards; CSV otherwise
 * @param columns of the line in {@code EXPECTED.tsv} or {@code EXPECTED_CSV.tsv}, by their heads
 * @param entries the cards or rows with their values, in the order of the file; null where only counts are known
 */
record ExpectedFile(String path, boolean isCards, Map<String, String> columns, List<JsonNode> entries) {

    /** All files that the folder expects something of. */
    static List<ExpectedFile> in(Path folder) throws IOException {
        List<ExpectedFile> files = new ArrayList<>();
        files.addAll(read(folder, "EXPECTED.tsv", "vcard_cards.jsonl", true));
        files.addAll(read(folder, "EXPECTED_CSV.tsv", "csv_rows.jsonl", false));
        return files;
    }

    private static List<ExpectedFile> read(Path folder, String table, String values, boolean cards) throws IOException {
        Path lines = folder.resolve(table);
        if (!Files.exists(lines)) {
            return List.of();
        }
        Path valueFile = folder.resolve("expected").resolve(values);
        Map<String, List<JsonNode>> entries = Files.exists(valueFile) ? entries(valueFile) : null;
        List<String> all = Files.readAllLines(lines, StandardCharsets.UTF_8);
        String[] heads = all.get(0).split("\t", -1);
        List<ExpectedFile> files = new ArrayList<>();
        for (String line : all.subList(1, all.size())) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                columns.put(heads[i], i < cells.length ? cells[i] : "");
            }
            String path = columns.get("file");
            files.add(new ExpectedFile(
                    path, cards, columns, entries == null ? null : entries.getOrDefault(path, List.of())));
        }
        return files;
    }

    private static Map<String, List<JsonNode>> entries(Path file) throws IOException {
        Map<String, List<JsonNode>> byFile = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode entry = Api.JSON.readTree(line);
                byFile.computeIfAbsent(entry.path("file").asText(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byFile;
    }

    /** Whether the reader found that the file is none that it knows: the count of people is then a word. */
    boolean isToBeRefused() {
        return !people().isEmpty() && !isNumber(people());
    }

    /** How many people, as it stands in the table. */
    String people() {
        return columns.getOrDefault(isCards ? "true_cards" : "contacts", "");
    }

    String text(String column) {
        return columns.getOrDefault(column, "").strip();
    }

    /** The number in a column, or -1 where none stands there. */
    int number(String column) {
        return isNumber(text(column)) ? Integer.parseInt(text(column)) : -1;
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,9}");
    }
}
