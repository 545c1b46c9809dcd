package org.kith.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Reads a body to its end on the event loop, before a worker is taken for the request: a client that is slow, or never
 * goes on, holds a connection and what it sent, and nothing else. Files are the exception; they are too large for memory.
 */
@ApplicationScoped
class WholeBodies {
    private static final long LIMIT = 1L << 20;
    private static final Set<String> FILES = Set.of("/v1/imports", "/v1/export/restore");

    /** After the key was checked (-100). */
    private static final int AFTER_THE_KEY = -50;

    private final BodyHandler reader = BodyHandler.create(false).setBodyLimit(LIMIT);

    void stand(@Observes Router router) {
        router.route("/v1/*").order(AFTER_THE_KEY).handler(this::read);
        router.route("/v1/*").order(AFTER_THE_KEY + 1).handler(this::tellThatItIsEmpty);
    }

    private void read(RoutingContext context) {
        if (isFile(context)) {
            context.next();
        } else {
            reader.handle(context);
        }
    }

    /** Where nothing came the reader leaves nothing, and whoever asks for the body would wait for one. */
    private void tellThatItIsEmpty(RoutingContext context) {
        if (!isFile(context) && context.body().buffer() == null) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
        }
        context.next();
    }

    private static boolean isFile(RoutingContext context) {
        return FILES.contains(context.normalizedPath());
    }
}
