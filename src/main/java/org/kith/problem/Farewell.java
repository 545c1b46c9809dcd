package org.kith.problem;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the service takes leave. From SIGTERM on every answer closes its connection, so that the next request of that client
 * goes elsewhere; after the delay new requests are refused, so that those under way come to an end, which the platform
 * waits for and which would never come under load.
 */
@ApplicationScoped
class Farewell {
    private final Duration delay;
    private volatile Long since;

    @Inject
    Farewell(@ConfigProperty(name = "quarkus.shutdown.delay", defaultValue = "0S") Duration delay) {
        this.delay = delay;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        since = System.nanoTime();
    }

    /** Marks the answer as the last of its connection where the service is leaving. */
    void accompany(RoutingContext context) {
        if (since != null && context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader("Connection", "close");
        }
    }

    /** Whether a request comes too late. Probes never do: they are told the truth until the end. */
    boolean refuses(RoutingContext context) {
        Long start = since;
        return start != null
                && System.nanoTime() - start > delay.toNanos()
                && context.normalizedPath().startsWith("/v1");
    }
}
