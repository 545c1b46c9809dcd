package org.kith.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the requests of a file over so many connections for so many seconds: by wrk where it is installed, else by Java,
 * which needs several times the processor time and so shows lower rates.
 */
record HttpLoad(String url, int connections, boolean byWrk) {
    private static final Pattern RESULT = Pattern.compile("BENCH (\\d+) (\\d+) (\\d+) ([\\d.]+) ([\\d.]+)");
    private static final double MICROS = 1_000.0;

    static HttpLoad of(String url, int connections) {
        return new HttpLoad(url, connections, Program.isInstalled("wrk"));
    }

    /** The same over so many connections. */
    HttpLoad by(int few) {
        return new HttpLoad(url, few, byWrk);
    }

    Figures run(Path requests, int seconds) throws IOException, InterruptedException, ExecutionException {
        return byWrk ? wrk(requests, seconds) : java(Files.readAllLines(requests, StandardCharsets.UTF_8), seconds);
    }

    private Figures wrk(Path requests, int seconds) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("bench.folder"), "src", "requests.lua");
        String printed = Program.run(
                requests.getParent(),
                Map.of("BENCH_REQUESTS", requests.toString()),
                List.of(
                        "wrk",
                        "-t2",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        url));
        Matcher result = RESULT.matcher(printed);
        if (!result.find()) {
            throw new IllegalStateException("wrk said: " + printed);
        }
        double rate = Double.parseDouble(result.group(1)) / (Double.parseDouble(result.group(2)) / 1e6);
        return new Figures(
                rate,
                Double.parseDouble(result.group(4)) / MICROS,
                Double.parseDouble(result.group(5)) / MICROS,
                Long.parseLong(result.group(3)));
    }

    private Figures java(List<String> lines, int seconds) throws InterruptedException, ExecutionException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        AtomicLong next = new AtomicLong();
        AtomicLong errors = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Future<List<Long>>> parts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            parts.add(threads.submit(() -> {
                List<Long> nanos = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long started = System.nanoTime();
                    int status = send(client, lines.get((int) (next.getAndIncrement() % lines.size())));
                    nanos.add(System.nanoTime() - started);
                    if (status / 100 != 2) {
                        errors.incrementAndGet();
                    }
                }
                return nanos;
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> part : parts) {
            all.addAll(part.get());
        }
        threads.shutdown();
        long[] nanos = all.stream().mapToLong(Long::longValue).toArray();
        return Figures.of(nanos, System.nanoTime() - begin, errors.get());
    }

    private int send(HttpClient client, String line) throws InterruptedException {
        String[] parts = line.split("\t", -1);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + parts[1])).header("Authorization", "Bearer " + parts[0]);
        if (parts.length > 2) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(parts[2]));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
