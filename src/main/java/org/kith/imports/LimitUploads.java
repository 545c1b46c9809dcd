package org.kith.imports;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/**
 * How many files may be on their way in at once. A file is read by a worker, for it is too large for memory, and a slow
 * client would hold that worker; so few of them may be held in this way, and fewer by one seeker.
 */
@ApplicationScoped
class LimitUploads {
    /** After the key was checked (-100). */
    private static final int AFTER_THE_KEY = -50;

    private static final int MOST = 16;
    private static final int MOST_OF_A_SEEKER = 2;

    private final AtomicInteger all = new AtomicInteger();
    private final Map<UUID, Integer> bySeeker = new ConcurrentHashMap<>();

    void stand(@Observes Router router) {
        for (String path : List.of("/v1/imports", "/v1/export/restore")) {
            router.route(HttpMethod.POST, path).order(AFTER_THE_KEY).handler(this::admit);
        }
    }

    private void admit(RoutingContext context) {
        Optional<UUID> seeker = Caller.seekerIdOf(context);
        if (seeker.isEmpty()) {
            context.next();
            return;
        }
        UUID seekerId = seeker.get();
        int ofSeeker = bySeeker.merge(seekerId, 1, Integer::sum);
        int ofAll = all.incrementAndGet();
        context.addEndHandler(end -> over(seekerId));
        if (ofSeeker > MOST_OF_A_SEEKER) {
            refuse(context, ProblemType.TOO_MANY_IMPORTS, "A seeker may send " + MOST_OF_A_SEEKER + " files at once.");
        } else if (ofAll > MOST) {
            refuse(context, ProblemType.UNAVAILABLE, "Too many files are on their way. Try again later.");
        } else {
            context.next();
        }
    }

    private void over(UUID seekerId) {
        all.decrementAndGet();
        bySeeker.computeIfPresent(seekerId, (id, count) -> count == 1 ? null : count - 1);
    }

    /** The rest of the file is not waited for. */
    private static void refuse(RoutingContext context, ProblemType type, String detail) {
        context.response().putHeader("Connection", "close");
        context.fail(Problem.of(type, detail));
    }
}
