package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kith.bench.Scale.Thing;

/** Measures what was loaded: the service and, in turns with it, the same statements without it. It asserts no time. */
final class Run {
    private static final String USAGE =
            "bench/run --url URL --key-file FILE [--data FOLDER | --jdbc-url URL --user USER"
                    + " --password PASSWORD] [--rounds 5] [--seconds 8] [--warm 20] [--connections 32] [--clients 16]"
                    + " [--only PART] [--cards 100000] [--rows 30000] [--no-imports]";
    private static final String LINE = "%-20s %9s %9s %9s %9s   %9s %9s %9s   %6s %7s%n";

    private static final int FEW = 2;

    private final Arguments arguments;
    private final Api service;
    private final State state;
    private final Database database;
    private final HttpLoad http;
    private final PgBench pgbench;
    private final Path folder;
    private long errors;

    private Run(Arguments arguments) throws IOException {
        this.arguments = arguments;
        service = arguments.api();
        state = State.read(arguments);
        database = Database.named(arguments);
        http = HttpLoad.of(service.url(), arguments.number("connections", 32));
        pgbench = database == null || !state.byCopy() ? null : new PgBench(database, arguments.number("clients", 16));
        folder = State.folder();
    }

    static int run(String[] words) throws Exception {
        Set<String> known = new HashSet<>(Database.OPTIONS);
        known.addAll(List.of(
                "url", "key-file", "rounds", "seconds", "warm", "connections", "clients", "only", "cards", "rows"));
        Arguments arguments = Arguments.read(words, USAGE, known, Set.of("no-imports"));
        Run run = new Run(arguments);
        run.requests();
        if (!arguments.has("no-imports")) {
            run.imports();
        }
        if (run.errors > 0) {
            System.out.println(run.errors + " errors: a figure with errors means nothing.");
            return 1;
        }
        return 0;
    }

    private void requests() throws Exception {
        System.out.println("Load by " + (http.byWrk() ? "wrk" : "Java, since wrk is not installed") + ", "
                + state.seekers().size() + " seekers, "
                + state.seekers().stream().mapToInt(State.Loaded::contacts).sum() + " contacts; rates a second,"
                + " times in milliseconds (cpu: of the service's process, a request), medians of "
                + arguments.number("rounds", 5) + " rounds.");
        System.out.printf(LINE, "", "service", "p50", "p99", "cpu", "pgbench", "p50", "p99", "ratio", "errors");
        for (Scenario scenario : Scenario.all(state)) {
            if (scenario.name().contains(arguments.text("only", ""))) {
                measure(scenario);
            }
        }
    }

    private void measure(Scenario scenario) throws Exception {
        String file = scenario.name().replaceAll("[^a-z0-9]+", "-");
        Path requests = folder.resolve(file + ".requests");
        Files.write(requests, scenario.requests(), StandardCharsets.UTF_8);
        Path script = null;
        if (pgbench != null && scenario.script() != null) {
            script = folder.resolve(file + ".sql");
            Files.writeString(script, scenario.script());
            check(scenario.probe());
        }
        int seconds = arguments.number("seconds", 8);
        HttpLoad load = scenario.isAlone() ? http.by(FEW) : http;
        PgBench other = pgbench == null || !scenario.isAlone() ? pgbench : new PgBench(database, FEW);
        long failed = load.run(requests, arguments.number("warm", 20)).errors();
        List<Figures> ours = new ArrayList<>();
        List<Figures> theirs = new ArrayList<>();
        double cpu = 0;
        double answered = 0;
        for (int round = 0; round < arguments.number("rounds", 5); round++) {
            double before = service.cpuSeconds();
            ours.add(load.run(requests, seconds));
            cpu += service.cpuSeconds() - before;
            answered += ours.get(round).rate() * seconds;
            Figures figures = script == null ? null : other.run(script, seconds);
            if (figures != null) {
                theirs.add(figures);
            }
        }
        print(
                scenario.name(),
                Figures.median(ours),
                theirs.isEmpty() ? null : Figures.median(theirs),
                failed,
                cpu * 1_000 / answered);
    }

    private void print(String name, Figures ours, Figures theirs, long failed, double cpu) {
        long all = ours.errors() + failed + (theirs == null ? 0 : theirs.errors());
        errors += all;
        System.out.printf(
                LINE,
                name,
                whole(ours.rate()),
                time(ours.p50()),
                time(ours.p99()),
                Double.isNaN(cpu) ? "-" : time(cpu),
                theirs == null ? "-" : whole(theirs.rate()),
                theirs == null ? "-" : time(theirs.p50()),
                theirs == null ? "-" : time(theirs.p99()),
                theirs == null ? "-" : String.format("%.2f", ours.rate() / theirs.rate()),
                all);
    }

    private static String whole(double rate) {
        return String.format("%,.0f", rate);
    }

    private static String time(double millis) {
        return String.format("%.2f", millis);
    }

    /** Both sides must do the same, or the ratio means nothing. */
    private void check(Scenario.Probe probe) throws SQLException {
        if (probe == null) {
            return;
        }
        String[] request = probe.request().split("\t", -1);
        JsonNode body = new Api(http.url(), request[0]).get(request[1]).required("GET " + request[1]);
        Set<String> ours = new TreeSet<>();
        (body.has("items") ? body.path("items") : List.of(body))
                .forEach(one -> ours.add(one.path("id").asText()));
        Set<String> theirs = new TreeSet<>();
        String sql = probe.sql()
                .replaceAll("(?<!:):n\\b", Integer.toString(probe.n()))
                .replaceAll("(?<!:):i\\b", Integer.toString(probe.i()))
                .replaceAll("(?<!:):c\\b", Integer.toString(probe.c()))
                .replace("limit 51", "limit 50");
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("set local role kith_app");
            Database.enter(connection, state.scale().id(Thing.SEEKER, probe.n(), 0));
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    theirs.add(rows.getString(1));
                }
            }
        }
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    "The service and the SQL of the harness do not give the same for " + request[1] + ": " + ours.size()
                            + " and " + theirs.size() + ". The harness must follow the service.");
        }
    }

    private void imports() throws Exception {
        ImportRace race = new ImportRace(state.scale());
        int cards = arguments.number("cards", 100_000);
        int rows = arguments.number("rows", 30_000);
        race(race, race.cards(folder, cards), cards, "vCards");
        race(race, race.connections(folder, rows), rows, "rows of Connections.csv");
    }

    private void race(ImportRace race, Path file, int count, String what) throws Exception {
        ImportRace.Result result = race.run(service, file);
        double seconds = result.took().toMillis() / 1_000.0;
        System.out.printf("%,d %s: %.1f s, %,.0f a second", count, what, seconds, count / seconds);
        if (database != null) {
            Duration copy = race.copy(database, count);
            System.out.printf(
                    "; by COPY, the contacts alone, %.1f s: %.1f times that",
                    copy.toMillis() / 1_000.0, seconds / (copy.toMillis() / 1_000.0));
        }
        System.out.println();
        if (!result.isComplete() || result.people() != count) {
            System.out.println("  " + result.outcome() + ", " + result.people() + " people");
            errors++;
        }
    }
}
