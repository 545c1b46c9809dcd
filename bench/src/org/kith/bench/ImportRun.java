package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * One file on its way into the service, followed to its end.
 *
 * @param answer what the service said when it was sent
 * @param end the import as it was at last; null when the file was refused at once
 * @param took from sending the first byte until the end was seen
 */
record ImportRun(Api.Answer answer, JsonNode end, Duration took) {
    private static final Set<String> UNDER_WAY = Set.of("PENDING", "RUNNING");
    private static final int PAUSE_MILLIS = 50;

    static ImportRun of(Api api, Path file, Duration patience) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Api.Answer answer = api.postFile("/v1/imports", file);
        if (!answer.isSuccess()) {
            return new ImportRun(answer, null, since(begin));
        }
        String id = answer.body().path("id").asText();
        while (true) {
            JsonNode now = api.get("/v1/imports/" + id).required("GET /v1/imports/" + id);
            if (!UNDER_WAY.contains(now.path("status").asText())) {
                return new ImportRun(answer, now, since(begin));
            }
            if (since(begin).compareTo(patience) > 0) {
                throw new IllegalStateException("The import did not end within " + patience + ": " + now);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Whether the service would not have the file, at once or when it had begun to read it. */
    boolean isRefused() {
        return end == null
                ? answer.status() == 422
                : "FAILED".equals(end.path("status").asText());
    }

    boolean isCompleted() {
        return end != null && "COMPLETED".equals(end.path("status").asText());
    }

    int count(String name) {
        return end == null ? 0 : end.path("counts").path(name).asInt();
    }

    /** Rows that are a person now, made or found. */
    int people() {
        return count("created") + count("updated") + count("unchanged");
    }

    /** What became of it, in few words. */
    String outcome() {
        if (end == null) {
            return "answered " + answer.status();
        }
        String error = end.path("error").isTextual() ? ": " + end.path("error").asText() : "";
        return end.path("status").asText() + error;
    }
}
