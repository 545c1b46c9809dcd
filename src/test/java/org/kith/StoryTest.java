package org.kith;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.given.Given;

/** The story of the README, run by bash as it stands; only the address and the place of the key are others. */
@QuarkusTest
class StoryTest {
    private static final Pattern STORY = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TestHTTPResource("/v1")
    String api;

    @TempDir
    Path folder;

    @Test
    void theStoryOfTheReadmeWorksWhenPasted() throws Exception {
        assumeTrue(isThere("bash") && isThere("curl"), "Skipped: the story of the README needs bash and curl");

        String told = tell();

        assertAll(
                () -> assertTrue(told.contains("\"status\":\"COMPLETED\""), told),
                () -> assertTrue(told.contains("\"name\":\"Ray Hollis\""), told),
                () -> assertTrue(told.contains("\"kind\":\"CLIENT\""), told),
                () -> assertTrue(told.contains("\"type\":\"CALL\""), told),
                () -> assertTrue(told.contains("\"name\":\"Åsa Lindqvist\""), told),
                () -> assertTrue(told.contains("\"patienceUntil\":\"2026-02-16\""), told),
                () -> assertTrue(told.contains("\"status\":\"FULFILLED\""), told),
                () -> assertTrue(told.contains("\"settledBy\""), told),
                () -> assertTrue(told.contains("\"chain\""), told),
                () -> assertTrue(told.contains("\"askable\":true"), told),
                () -> assertTrue(told.lines().reduce("", (before, line) -> line).contains("ASK_TODAY"), told));
    }

    private String tell() throws IOException, InterruptedException {
        Path key = folder.resolve("owner.key");
        Path told = folder.resolve("told");
        Files.writeString(key, Given.aSeeker().key() + "\n");
        Process story = new ProcessBuilder("bash", "-euc", story(key))
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertTrue(story.waitFor(2, TimeUnit.MINUTES), "The story came to no end");
        assertEquals(0, story.exitValue(), () -> read(told));
        return read(told);
    }

    private String story(Path key) {
        Matcher story = STORY.matcher(read(Path.of("README.md")));
        assertTrue(story.find(), "The README tells a story");
        return story.group(1).replace("http://127.0.0.1:8080/v1", api).replace("data/owner.key", key.toString());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
