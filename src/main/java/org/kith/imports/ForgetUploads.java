package org.kith.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets what a service that was killed left behind: nobody else knows of its uploads, and they hold people. */
@ApplicationScoped
class ForgetUploads {
    /** Longer than any file waits and is read, in whichever instance shares the folder. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Clock clock;

    @Inject
    ForgetUploads(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "{kith.uploads.looked-for-every}", delayed = "1m")
    void leftBehind() {
        Uploads.forgetOlderThan(clock.instant().minus(OLD));
    }
}
