package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Runs the service's own SQL without the service, prepared, under the role that the service takes. */
record PgBench(Database database, int clients) {
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final String LOG = "pgbench_log";

    /** One round; null where pgbench is not installed. */
    Figures run(Path script, int seconds) throws IOException, InterruptedException {
        if (!Program.isInstalled("pgbench")) {
            return null;
        }
        Path folder = Files.createDirectories(script.getParent().resolve("pgbench"));
        forget(folder);
        String printed = Program.run(
                folder,
                database.environment(),
                List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        Integer.toString(clients),
                        "-j",
                        "2",
                        "-T",
                        Integer.toString(seconds),
                        "-l",
                        "--log-prefix=" + LOG,
                        "-f",
                        script.toString()));
        Matcher rate = RATE.matcher(printed);
        if (!rate.find() || printed.contains("aborted")) {
            throw new IllegalStateException("pgbench said: " + printed);
        }
        Matcher failed = FAILED.matcher(printed);
        long errors = failed.find() ? Long.parseLong(failed.group(1)) : 0;
        Figures latencies = Figures.of(nanos(folder), 1_000_000_000L, 0);
        forget(folder);
        return new Figures(Double.parseDouble(rate.group(1)), latencies.p50(), latencies.p99(), errors);
    }

    private static long[] nanos(Path folder) throws IOException {
        LongStream all = LongStream.empty();
        for (Path log : logs(folder)) {
            all = LongStream.concat(
                    all,
                    Files.readAllLines(log).stream().mapToLong(line -> Long.parseLong(line.split(" ", 4)[2]) * 1_000));
        }
        return all.toArray();
    }

    private static void forget(Path folder) throws IOException {
        for (Path log : logs(folder)) {
            Files.delete(log);
        }
    }

    private static List<Path> logs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(LOG))
                    .toList();
        }
    }
}
