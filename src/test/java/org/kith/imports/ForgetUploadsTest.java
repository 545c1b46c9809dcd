package org.kith.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ForgetUploadsTest {
    /** Long ago, so that nobody else's files are older. */
    private static final Instant NOW = Instant.parse("2001-01-10T12:00:00Z");

    @Test
    void whatAKilledServiceLeftBehindIsForgottenAfterADay() throws Exception {
        Path left = kept(Duration.ofHours(25));
        Path stillRead = kept(Duration.ofHours(23));

        new ForgetUploads(Clock.fixed(NOW, ZoneOffset.UTC)).leftBehind();

        assertThat(Files.exists(left), is(false));
        assertThat(Files.exists(stillRead), is(true));
        Uploads.forget(stillRead);
    }

    private static Path kept(Duration ago) throws Exception {
        Path file = Uploads.keep(new ByteArrayInputStream(new byte[] {1}));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
        return file;
    }
}
