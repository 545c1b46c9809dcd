package org.kith.bench.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Answers, line by line, which the strongest paths are. {@code ask FROM GROUP HOPS LIMIT} gives the nanoseconds that it
 * took here, without pipes and parsing, and the paths as {@code STRENGTH:1>2>3}; {@code change} adds a person without
 * ties; {@code memory} collects garbage and gives the bytes of heap in use.
 */
public final class Neo4jPaths {
    private static final long PAGE_CACHE_BYTES = 512L << 20;

    private final GraphDatabaseService graph;
    private final Duration patience;

    private Neo4jPaths(GraphDatabaseService graph, Duration patience) {
        this.graph = graph;
        this.patience = patience;
    }

    /** @param words the folder with nodes.tsv and edges.tsv, an empty folder for the store, seconds of patience */
    public static void main(String[] words) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err); // What Neo4j prints is no answer.
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(Path.of(words[1]))
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                .build();
        try {
            Neo4jPaths paths = new Neo4jPaths(
                    neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME),
                    Duration.ofSeconds(Long.parseLong(words[2])));
            new Filling(paths.graph).read(Path.of(words[0]));
            out.println("ready");
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(paths.answer(line.split(" ", -1)));
            }
        } finally {
            neo4j.shutdown();
        }
    }

    private String answer(String[] words) {
        return switch (words[0]) {
            case "ask" -> ask(words);
            case "change" -> change();
            default -> memory();
        };
    }

    private String ask(String[] words) {
        int hops = Integer.parseInt(words[3]);
        Map<String, Object> values = Map.of(
                "from", Integer.parseInt(words[1]), "group", words[2], "limit", Integer.parseInt(words[4]));
        long begin = System.nanoTime();
        List<String> found;
        try (Transaction transaction = graph.beginTx(patience.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
                Result result = transaction.execute(Cypher.upTo(hops), values)) {
            found = result.stream()
                    .map(row -> row.get("strength") + ":"
                            + ((List<?>) row.get("path"))
                                    .stream().map(String::valueOf).collect(Collectors.joining(">")))
                    .toList();
        } catch (RuntimeException tooLong) {
            return "over " + tooLong.getClass().getSimpleName();
        }
        return System.nanoTime() - begin + " " + String.join(" ", found);
    }

    private String change() {
        try (Transaction transaction = graph.beginTx()) {
            transaction.execute("create (:Person {number: -1})").close();
            transaction.commit();
        }
        return "changed";
    }

    private static String memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return Long.toString(runtime.totalMemory() - runtime.freeMemory());
    }

    /** The lines of a table under its header. */
    static List<String[]> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }
}
