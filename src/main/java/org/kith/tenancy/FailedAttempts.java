package org.kith.tenancy;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.rate.Buckets;

/**
 * How often keys that are none may be tried from an address. Beyond that no key of that address is looked up any more,
 * but for those that were found right within the last minute.
 */
@ApplicationScoped
class FailedAttempts {
    private final Buckets<String> buckets;
    private final int perMinute;

    @Inject
    FailedAttempts(
            Clock clock, @ConfigProperty(name = "kith.rate-limit.failed-authentications-per-minute") int perMinute) {
        this.buckets = new Buckets<>(clock);
        this.perMinute = perMinute;
    }

    void note(RoutingContext context) {
        buckets.take(address(context), perMinute);
    }

    /** Why the address has to wait, which the answer's header says too; empty when it need not. */
    Optional<Problem> tooMany(RoutingContext context) {
        long seconds = buckets.secondsToWait(address(context));
        if (seconds == 0) {
            return Optional.empty();
        }
        context.response().putHeader("Retry-After", Long.toString(seconds));
        return Optional.of(
                Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many keys that are none came from this address. Wait."));
    }

    private static String address(RoutingContext context) {
        return String.valueOf(context.request().remoteAddress().hostAddress());
    }
}
