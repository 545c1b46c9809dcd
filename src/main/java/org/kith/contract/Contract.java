package org.kith.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Serves {@code openapi.yaml} at {@code /q/openapi}, byte for byte, and as JSON with {@code ?format=json} or where JSON is
 * what the client accepts; and knows which methods a path offers.
 */
@ApplicationScoped
public class Contract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Buffer yaml;
    private final Buffer json;
    private final Map<String, JsonNode> paths;

    Contract() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/openapi.yaml")) {
            byte[] bytes = in.readAllBytes();
            JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(bytes);
            yaml = Buffer.buffer(bytes);
            json = Buffer.buffer(new ObjectMapper().writeValueAsBytes(document));
            paths = new LinkedHashMap<>();
            document.get("paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void serve(@Observes Router router) {
        router.get("/q/openapi").handler(this::send);
    }

    private void send(RoutingContext context) {
        String accept = String.valueOf(context.request().getHeader("Accept"));
        boolean asJson = "json".equalsIgnoreCase(context.request().getParam("format"))
                || (accept.contains("json") && !accept.contains("yaml"));
        context.response()
                .putHeader("Content-Type", asJson ? "application/json" : "application/yaml;charset=UTF-8")
                .end(asJson ? json : yaml);
    }

    /** The templates of all paths, such as {@code /v1/contacts/{id}}. */
    public Set<String> paths() {
        return Set.copyOf(paths.keySet());
    }

    /** The template that a path fits, such as {@code /v1/contacts/{id}}; empty when the contract has none. */
    public Optional<String> templateOf(String path) {
        List<String> asked = List.of(path.split("/", -1));
        return paths.keySet().stream()
                .filter(template -> fits(List.of(template.split("/", -1)), asked))
                .findFirst();
    }

    /**
     * The operationId of what answers a request, such as {@code getContact}; empty when the contract has none.
     *
     * @param method in upper case
     */
    public Optional<String> operationAt(String method, String path) {
        String name = method.toLowerCase(Locale.ROOT);
        List<String> asked = List.of(path.split("/", -1));
        return paths.entrySet().stream()
                .filter(entry -> entry.getValue().has(name))
                .filter(entry -> fits(List.of(entry.getKey().split("/", -1)), asked))
                // What is spelt out goes before what is open.
                .min(Comparator.comparing(
                        entry -> entry.getKey().chars().filter(c -> c == '{').count()))
                .map(entry -> entry.getValue().path(name).path("operationId").asText());
    }

    /** The methods, in upper case, that the contract offers at a path; empty when it has no such path. */
    public Set<String> methodsAt(String path) {
        List<String> asked = List.of(path.split("/", -1));
        Set<String> methods = new TreeSet<>();
        paths.forEach((template, operations) -> {
            if (fits(List.of(template.split("/", -1)), asked)) {
                operations.fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        methods.add(name.toUpperCase(Locale.ROOT));
                    }
                });
            }
        });
        return methods;
    }

    private static boolean fits(List<String> template, List<String> path) {
        if (template.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            boolean open = template.get(i).startsWith("{");
            if (!open && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
