package org.kith.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as one key sees it. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern CPU_TIME =
            Pattern.compile("^process_cpu_time_ns_total(?:\\{[^}]*})? ([0-9.E+]+)", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TRIES = 5;

    private final String url;
    private final String key;

    Api(String url, String key) {
        this.url = url;
        this.key = key;
    }

    /** An answer. */
    record Answer(int status, JsonNode body) {
        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The body, of an answer that must be a success. */
        JsonNode required(String what) {
            if (!isSuccess()) {
                throw new IllegalStateException(what + " was answered with " + status + ": " + body);
            }
            return body;
        }
    }

    String url() {
        return url;
    }

    String key() {
        return key;
    }

    /** The same service, with another key. */
    Api with(String otherKey) {
        return new Api(url, otherKey);
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what is at the path, whatever version it has. */
    Answer patch(String path, Object change) {
        try {
            HttpResponse<byte[]> now =
                    CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            return send(request(path)
                    .header("If-Match", now.headers().firstValue("ETag").orElse("*"))
                    .header("Content-Type", "application/merge-patch+json")
                    .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(change)))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Puts something where it may be already. */
    Answer put(String path, Object body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer postFile(String path, Path file) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file))
                .build());
    }

    /** Processor time that the service's process has used, in seconds; not a number where it does not say. */
    double cpuSeconds() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url + "/q/metrics")).build();
            String metrics =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher time = CPU_TIME.matcher(metrics);
            return time.find() ? Double.parseDouble(time.group(1)) / 1e9 : Double.NaN;
        } catch (IOException e) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All items of a list, page after page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        while (next != null) {
            String cursor = next.isEmpty() ? "" : "&cursor=" + encoded(next);
            String separator = path.contains("?") ? "&" : "?";
            JsonNode page = get(path + separator + "limit=200" + cursor).required("GET " + path);
            page.path("items").forEach(items::add);
            JsonNode place = page.path("page").path("next");
            next = place.isTextual() ? place.asText() : null;
        }
        return items;
    }

    /** Makes a seeker with a key for everything of its own, and speaks with that key. */
    Seeker newSeeker(String name) {
        return newSeeker(name, "UTC");
    }

    /** As {@link #newSeeker(String)}, in a time zone. */
    Seeker newSeeker(String name, String timeZone) {
        JsonNode seeker =
                post("/v1/seekers", Map.of("name", name, "timeZone", timeZone)).required("POST /v1/seekers");
        String id = seeker.path("id").asText();
        return new Seeker(id, with(newKey(id)));
    }

    /** A new key of a seeker, for everything of its own. */
    String newKey(String seeker) {
        String path = "/v1/seekers/" + seeker + "/api-keys";
        Answer answer = post(path, Map.of("name", "bench", "scopes", List.of("*"), "requestsPerMinute", 3_000_000));
        return answer.required("POST " + path).path("key").asText();
    }

    /** A seeker and the service as their key sees it. */
    record Seeker(String id, Api api) {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Map<String, Object> map(String line) throws IOException {
        return JSON.readValue(line, new TypeReference<>() {});
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key)
                .header("Accept", "application/json, application/problem+json");
    }

    /** Sends it; again when the service says that it is busy for the moment, as it may. */
    private static Answer send(HttpRequest request) {
        try {
            for (int tried = 1; ; tried++) {
                HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() != 503 || tried == TRIES) {
                    byte[] body = response.body();
                    return new Answer(response.statusCode(), body.length == 0 ? JSON.nullNode() : JSON.readTree(body));
                }
                Thread.sleep(1_000L * tried);
            }
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + " had no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
