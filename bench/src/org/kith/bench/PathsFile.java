package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a graph into a seeker and holds the warm paths that are expected of it against those the service finds. */
final class PathsFile {
    private static final String USAGE = "bench/paths --url URL --key-file FILE [--max-hops 3] FOLDER";
    private static final String NONE = "-";
    private static final double EXACT = 1e-9;
    private static final int USUAL_HOPS = 3;
    private static final int MOST_PATHS = 50;

    private final Graph graph;
    private final int maxHops;
    private final List<Double> millis = new ArrayList<>();
    private int unmet;

    private PathsFile(Graph graph, int maxHops) {
        this.graph = graph;
        this.maxHops = maxHops;
    }

    static int run(String[] words) throws IOException {
        Arguments arguments = Arguments.read(words, USAGE, Set.of("url", "key-file", "max-hops"), Set.of());
        if (arguments.rest().size() != 1) {
            throw arguments.misused("One folder is needed.");
        }
        Path folder = Path.of(arguments.rest().get(0));
        List<Map<String, String>> expected = Table.read(folder.resolve("EXPECTED_PATHS.tsv"));
        int longest = expected.stream()
                .filter(row -> !row.get("hops").equals(NONE))
                .mapToInt(row -> Integer.parseInt(row.get("hops")))
                .max()
                .orElse(USUAL_HOPS);
        Graph graph = Graph.load(
                arguments.api(),
                Table.read(folder.resolve("nodes.tsv")),
                Table.read(folder.resolve("edges.tsv")),
                expected.stream().map(row -> row.get("group")).toList());
        System.out.println(folder.getFileName() + ": " + graph.size());
        return new PathsFile(graph, arguments.number("max-hops", Math.max(USUAL_HOPS, longest))).hold(expected);
    }

    private int hold(List<Map<String, String>> expected) {
        expected.forEach(this::hold);
        List<Double> sorted = millis.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "  over HTTP, one after the other: p50 %.1f ms, p99 %.1f ms%n",
                    sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
        }
        System.out.printf(
                "%d expected, %d as expected, %d not%n", expected.size(), expected.size() - unmet, unmet);
        return unmet == 0 ? 0 : 1;
    }

    private void hold(Map<String, String> row) {
        boolean several = !Set.of("", "0", "1", NONE).contains(row.getOrDefault("optimal_paths", ""));
        String path = "/v1/paths?organizationId=" + graph.organization(row.get("group")) + "&fromContactId="
                + graph.contact(row.get("from")) + "&maxHops=" + maxHops + "&limit=" + (several ? MOST_PATHS : 1);
        long begin = System.nanoTime();
        JsonNode items = graph.api().get(path).required("GET " + path).path("items");
        millis.add((System.nanoTime() - begin) / 1e6);
        String found = "none";
        for (JsonNode item : items) {
            if (isMet(row, item)) {
                return;
            }
            found = found.equals("none") ? told(item) : found;
        }
        if (!(items.isEmpty() && row.get("hops").equals(NONE))) {
            unmet++;
            System.out.printf(
                    "  NOT  row %s, from %s to %s: expected %s hops, %s, %s; the service says %s%n",
                    row.getOrDefault("query", ""),
                    row.get("from"),
                    row.get("group"),
                    row.get("hops"),
                    row.get("strength"),
                    row.get("path"),
                    found);
        }
    }

    private boolean isMet(Map<String, String> row, JsonNode item) {
        return !row.get("hops").equals(NONE)
                && item.path("hops").asInt() == Integer.parseInt(row.get("hops"))
                && Math.abs(item.path("strength").asDouble() - Double.parseDouble(row.get("strength"))) <= EXACT
                && nodes(item).equals(row.get("path"));
    }

    private String told(JsonNode item) {
        return item.path("hops").asInt() + " hops, " + item.path("strength").asText() + ", " + nodes(item);
    }

    private String nodes(JsonNode item) {
        List<String> nodes = new ArrayList<>();
        item.path("people").forEach(person -> nodes.add(graph.node(person.path("contactId").asText())));
        return String.join(">", nodes);
    }
}
