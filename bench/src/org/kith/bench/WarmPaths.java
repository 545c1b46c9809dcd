package org.kith.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Asks the service, a recursive query and Neo4j embedded the same questions, in turns, on the same invented network. */
final class WarmPaths {
    private static final String USAGE = "bench/warm --url URL --key-file FILE [--ties 10000] [--seed 1]"
            + " [--questions 100] [--warm 20] [--changes 10] [--hops 3] [--limit 5] [--patience 10] [--pid PID]"
            + " [--data FOLDER | --jdbc-url URL --user USER --password PASSWORD] [--copy] [--no-neo4j]";

    private static final int WARMING = 500;

    private final Arguments arguments;
    private final InventedTies ties;
    private final Database database;
    private final int patience;

    private WarmPaths(Arguments arguments) throws IOException {
        this.arguments = arguments;
        this.ties = InventedTies.of(arguments.number("ties", 10_000), arguments.number("seed", 1));
        this.database = Database.named(arguments);
        this.patience = arguments.number("patience", 10);
        if (arguments.has("copy") && database == null) {
            throw arguments.misused("--copy needs the database.");
        }
    }

    static int run(String[] words) throws Exception {
        Set<String> known = new HashSet<>(Database.OPTIONS);
        known.addAll(Set.of("url", "key-file", "ties", "seed", "questions", "warm"));
        known.addAll(Set.of("changes", "hops", "limit", "patience", "pid"));
        return new WarmPaths(Arguments.read(words, USAGE, known, Set.of("copy", "no-neo4j"))).measure();
    }

    private int measure() throws Exception {
        Graph graph = loaded();
        System.out.println(graph.size() + "; whoever has the most has " + ties.mostOfOne());
        List<WarmSide> sides = new ArrayList<>();
        try {
            sides.add(new WarmByService(graph));
            if (database != null) {
                UUID seeker = UUID.fromString(graph.seekerId());
                sides.add(new WarmBySql(database.open(), seeker, graph, patience));
            }
            WarmByNeo4j neo4j = arguments.has("no-neo4j") ? null : neo4j();
            if (neo4j != null) {
                sides.add(neo4j);
            }
            long arrays = arraysOf(sides.get(0));
            WarmRace race = new WarmRace(graph.api(), sides, patience);
            race.warmUp(questions(WARMING, 1), arguments.number("warm", 20));
            race.ask(questions(arguments.number("questions", 100), 2));
            race.change(questions(arguments.number("changes", 10), 3));
            return race.told(ties.ties(), arrays, neo4j);
        } finally {
            sides.forEach(WarmPaths::closed);
        }
    }

    /** The service must not have read the network before: what its arrays take is the difference. */
    private long arraysOf(WarmSide service) throws IOException, InterruptedException {
        int pid = arguments.number("pid", 0);
        long before = pid == 0 ? 0 : LiveArrays.of(pid);
        service.ask(questions(1, 4).get(0));
        return pid == 0 ? 0 : LiveArrays.of(pid) - before;
    }

    private Graph loaded() throws IOException, SQLException {
        long begin = System.nanoTime();
        Graph graph;
        if (arguments.has("copy")) {
            try (Connection connection = database.open()) {
                graph = GraphByCopy.load(connection, arguments.api().newSeeker("Graph"), ties);
            }
        } else {
            graph = throughTheInterface();
        }
        if (database != null) {
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement()) {
                for (String table : GraphByCopy.tables()) {
                    statement.execute("analyze " + table);
                }
                connection.commit();
            }
        }
        System.out.printf("loaded in %.1f s; ", (System.nanoTime() - begin) / 1e9);
        return graph;
    }

    private Graph throughTheInterface() throws IOException {
        List<Map<String, String>> nodes = new ArrayList<>();
        for (int person = 0; person < ties.people(); person++) {
            nodes.add(Map.of(
                    "node", Integer.toString(person), "group", InventedTies.groupName(ties.groupOf()[person])));
        }
        List<Map<String, String>> edges = new ArrayList<>();
        for (int tie = 0; tie < ties.ties(); tie++) {
            edges.add(Map.of(
                    "a", Integer.toString(ties.one()[tie]),
                    "b", Integer.toString(ties.other()[tie]),
                    "strength", InventedTies.decimal(ties.strength()[tie])));
        }
        return Graph.load(arguments.api(), nodes, edges, List.of());
    }

    private WarmByNeo4j neo4j() throws IOException {
        Path folder = State.folder().resolve("warm-" + ties.ties() + "-" + arguments.number("seed", 1));
        ties.write(folder);
        long begin = System.nanoTime();
        WarmByNeo4j neo4j = WarmByNeo4j.with(folder, patience);
        System.out.printf("Neo4j loaded in %.1f s%n", (System.nanoTime() - begin) / 1e9);
        return neo4j;
    }

    /** Anybody to any other group, the same for every side and every run. */
    private List<WarmSide.Question> questions(int count, int part) {
        Random random = new Random(arguments.number("seed", 1) * 31L + part);
        List<WarmSide.Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            int from = random.nextInt(ties.people());
            int group = ties.groupOf()[random.nextInt(ties.people())];
            if (group != ties.groupOf()[from]) {
                questions.add(new WarmSide.Question(
                        from, group, arguments.number("hops", 3), arguments.number("limit", 5)));
            }
        }
        return questions;
    }

    private static void closed(WarmSide side) {
        side.close();
    }
}
