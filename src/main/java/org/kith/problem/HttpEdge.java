package org.kith.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/**
 * What stands before the resources: every request gets its names, an over-long body is refused before it is read, and a
 * failure that no resource saw (no key, a broken request line) is a problem document all the same.
 */
@ApplicationScoped
class HttpEdge {
    private static final long BODY_LIMIT = 1L << 20;
    private static final long UPLOAD_LIMIT = 32L << 20;
    private static final Set<String> UPLOADS = Set.of("/v1/imports", "/v1/export/restore");
    private static final int FIRST = -100_000;

    private final ObjectMapper json;
    private final Farewell farewell;

    @Inject
    HttpEdge(ObjectMapper json, Farewell farewell) {
        this.json = json;
        this.farewell = farewell;
    }

    void stand(@Observes Router router) {
        router.route().order(FIRST).handler(this::admit).failureHandler(this::fail);
    }

    private void admit(RoutingContext context) {
        Trace.begin(context);
        farewell.accompany(context);
        if (farewell.refuses(context)) {
            write(context, Failures.problemOf(503));
            return;
        }
        if (declaredLength(context.request()) > limit(context)) {
            context.response().putHeader("Connection", "close");
            write(context, Failures.problemOf(413));
            return;
        }
        if (!isMediaType(context.request().getHeader("Content-Type"))) {
            write(context, Failures.problemOf(415));
            return;
        }
        context.next();
    }

    /** Whether the header is absent or can be read; where several methods share a path, Quarkus fails on any other. */
    private static boolean isMediaType(String header) {
        try {
            return header == null || MediaType.valueOf(header) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static long limit(RoutingContext context) {
        // A multipart envelope around a file of the full size needs some room of its own.
        return UPLOADS.contains(context.normalizedPath()) ? UPLOAD_LIMIT + (64 << 10) : BODY_LIMIT;
    }

    private static long declaredLength(HttpServerRequest request) {
        String declared = request.getHeader("Content-Length");
        try {
            return declared == null ? 0 : Long.parseLong(declared);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void fail(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Throwable failure = context.failure();
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        write(context, failure == null || status < 500 ? Failures.problemOf(status) : Failures.problemOf(failure));
    }

    private void write(RoutingContext context, Problem problem) {
        try {
            String body = json.writeValueAsString(ProblemView.of(problem, context.normalizedPath(), Trace.of(context)));
            context.response().setStatusCode(problem.type().status()).putHeader("Content-Type", ProblemView.MEDIA_TYPE);
            ProblemView.headers(problem).forEach(context.response()::putHeader);
            context.response().end(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document can always be written", e);
        }
    }
}
