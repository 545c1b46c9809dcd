package org.kith.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code openapi.yaml} as the tests read it: as a tree, and as the operations that it declares. */
public final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final JsonNode DOCUMENT = read(Path.of("openapi.yaml"));
    private static final List<Operation> OPERATIONS = operationsOf(DOCUMENT);

    private OpenApi() {}

    /** Reads a YAML document. */
    public static JsonNode read(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole contract. */
    public static JsonNode document() {
        return DOCUMENT;
    }

    /** Every operation, those of rooms that are not there yet too. */
    public static List<Operation> allOperations() {
        return OPERATIONS;
    }

    /** Every operation of the contract. */
    public static List<Operation> operations() {
        return OPERATIONS;
    }

    /** The operation that answers a request; one whose path is spelt out goes before one with a parameter there. */
    public static Optional<Operation> operationAt(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method) && operation.isAt(path))
                .min(Comparator.comparing(
                        operation -> operation.pathParameters().size()));
    }

    /** The node itself, or the one that its {@code $ref} names. */
    public static JsonNode resolve(JsonNode node) {
        return resolve(DOCUMENT, node);
    }

    /** As {@link #resolve(JsonNode)}, in another document. */
    public static JsonNode resolve(JsonNode document, JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.get("$ref").asText().substring(1));
        }
        return resolved;
    }

    /** The operations of a document. */
    public static List<Operation> operationsOf(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()));
                }
            }
        }
        return List.copyOf(operations);
    }
}
