package org.kith.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Neo4j embedded in a process of its own, which says itself how long it took: pipes and parsing are not counted. */
final class WarmByNeo4j implements WarmSide {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final String HEAP = "-Xmx2g";

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;
    private final Path store;
    private final int patience;

    private WarmByNeo4j(Process process, Path store, int patience) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.store = store;
        this.patience = patience;
    }

    /** Starts it with the tables of the folder and waits until it has read them. */
    static WarmByNeo4j with(Path folder, int patience) throws IOException {
        Path project = Path.of(System.getProperty("bench.folder"), "neo4j", "target");
        String classpath = project.resolve("classes") + ":" + Files.readString(project.resolve("classpath")).strip();
        Path store = Files.createTempDirectory(State.folder(), "neo4j");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        classpath,
                        "org.kith.bench.neo4j.Neo4jPaths",
                        folder.toString(),
                        store.toString(),
                        Integer.toString(patience))
                .redirectError(store.resolveSibling("neo4j.log").toFile())
                .start();
        WarmByNeo4j side = new WarmByNeo4j(process, store, patience);
        side.line();
        return side;
    }

    @Override
    public String name() {
        return "Neo4j embedded";
    }

    @Override
    public Answer ask(Question question) {
        String answer = told("ask " + question.from() + " " + InventedTies.groupName(question.group())
                + " " + question.hops() + " " + question.limit());
        String[] words = answer.split(" ", -1);
        if (words[0].equals("over")) {
            return new Answer(patience * 1_000_000_000L, null);
        }
        List<Found> paths = new ArrayList<>();
        for (int i = 1; i < words.length && !words[i].isEmpty(); i++) {
            int colon = words[i].indexOf(':');
            paths.add(new Found(Double.parseDouble(words[i].substring(0, colon)), words[i].substring(colon + 1)));
        }
        return new Answer(Long.parseLong(words[0]), paths);
    }

    @Override
    public void change() {
        told("change");
    }

    /** Bytes of heap in use after a collection. */
    long heap() {
        return Long.parseLong(told("memory"));
    }

    /** Bytes of memory that the process has. */
    long resident() throws IOException {
        Matcher status = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        return status.find() ? Long.parseLong(status.group(1)) * 1024 : 0;
    }

    private String told(String question) {
        in.println(question);
        return line();
    }

    private String line() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("Neo4j ended; bench/.state/neo4j.log says why.");
            }
            return line;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it by ending what it reads, and removes its store. */
    @Override
    public void close() {
        in.close();
        try {
            process.waitFor();
            try (Stream<Path> files = Files.walk(store)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
