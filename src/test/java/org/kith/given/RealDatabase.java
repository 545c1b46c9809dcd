package org.kith.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.database.EmbeddedDatabase;

/**
 * The one PostgreSQL of a test run: the service's own embedded one, in a folder of the build that is new every time, and
 * reached through the {@link Wire}. It stands for every test class, so that Quarkus starts once.
 */
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
public class RealDatabase implements QuarkusTestResourceLifecycleManager {
    private Path folder;
    private EmbeddedDatabase database;
    private Wire wire;

    @Override
    public Map<String, String> start() {
        try {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            folder = Files.createTempDirectory(build, "database-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(folder);
        wire = Wire.to(database.port());
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.computeIfPresent(
                "quarkus.datasource.jdbc.url",
                (name, url) -> url.replace(":" + database.port() + "/", ":" + wire.port() + "/") + "?sslmode=disable");
        return settings;
    }

    @Override
    public void stop() {
        wire.close();
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
