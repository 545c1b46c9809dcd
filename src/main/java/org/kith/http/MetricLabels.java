package org.kith.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.contract.Contract;

/**
 * Keeps the labels of HTTP metrics to the operations of the contract and the service's own pages. Whatever else a client
 * writes into a request line, an e-mail address in a path among it, is counted under one name.
 */
@Singleton
public class MetricLabels implements MeterFilter {
    /** Before every other route, so that a request which the edge refuses is named as well. */
    private static final int FIRST = -100_001;

    /** Where the platform's metrics look for the name of a path. */
    private static final String NAME = "UrlPathTemplate";

    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> PAGES = Set.of("/q/openapi", "/q/metrics", "/q/swagger-ui", "/q/health");
    private static final Set<String> STAND_INS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root", OTHER);

    private final Contract contract;
    private final Set<String> shapes;

    @Inject
    MetricLabels(Contract contract) {
        this.contract = contract;
        this.shapes = contract.paths().stream().map(MetricLabels::shape).collect(Collectors.toUnmodifiableSet());
    }

    void stand(@Observes Router router) {
        router.route().order(FIRST).handler(this::nameAtItsEnd);
    }

    /** A request that reached a resource has its name by then; the path of any other must not become one. */
    private void nameAtItsEnd(RoutingContext request) {
        Context context = Vertx.currentContext();
        request.addHeadersEndHandler(end -> {
            if (context.getLocal(NAME) == null) {
                context.putLocal(NAME, nameOf(request.normalizedPath()));
            }
        });
        request.next();
    }

    private String nameOf(String path) {
        return PAGES.stream()
                .filter(path::startsWith)
                .findFirst()
                .or(() -> contract.templateOf(path))
                .orElse(OTHER);
    }

    /** The second fence: labels that came another way, and methods, which may be any word. */
    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.server.")) {
            return id;
        }
        return id.replaceTags(id.getTags().stream().map(this::safe).collect(Collectors.toList()));
    }

    private Tag safe(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> isSafe(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }

    private boolean isSafe(String uri) {
        return STAND_INS.contains(uri) || PAGES.contains(uri) || shapes.contains(shape(uri));
    }

    /** The template without the names of its parameters, which code and contract need not share. */
    private static String shape(String template) {
        return template.replaceAll("\\{[^{}]*}", "{}");
    }
}
