package org.kith.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** How an operation is called, whoever asks and whatever there is. */
final class Calls {
    private static byte[] export;

    private Calls() {}

    /** The operation of that id. */
    static Operation named(String id) {
        return OpenApi.allOperations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Calls the operation with its required parameters at that path. */
    static Response call(Operation operation, RequestSpecification request, String path) {
        for (JsonNode parameter : operation.parameters("query")) {
            boolean needed = parameter.path("name").asText().equals(Needs.ONE_PARAMETER.get(operation.id()));
            if (needed || parameter.path("required").asBoolean()) {
                request.queryParam(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        return request.request(operation.verb(), path);
    }

    /** Puts the body where there is one, of the media type that the operation takes. */
    static RequestSpecification withBody(RequestSpecification request, Operation operation, JsonNode body) {
        if (body != null) {
            return request.contentType(operation.jsonMediaType().orElseThrow()).body(body.toString());
        }
        if (operation.takesABody()) {
            JsonNode content = operation.node().path("requestBody").path("content");
            if (content.has("application/zip")) {
                return request.contentType("application/zip").body(anExport());
            }
            String example = content.path("text/vcard").path("example").asText();
            return request.contentType("text/vcard").body(example);
        }
        return request;
    }

    /** The export of somebody who has nothing. */
    private static synchronized byte[] anExport() {
        if (export == null) {
            export = Given.aSeeker().asks().get("/v1/export").asByteArray();
        }
        return export;
    }

    /** The path with one of its ids replaced by one that nothing has. */
    static List<String> withUnknownIds(Operation operation, String path) {
        return replaceIds(operation, path, position -> UUID.randomUUID().toString());
    }

    /** The path with one of its ids replaced by that of the other world's path. */
    static List<String> withIdsOf(Operation operation, String path, String other) {
        String[] others = other.split("/", -1);
        return replaceIds(operation, path, position -> others[position]);
    }

    private static List<String> replaceIds(Operation operation, String path, IntFunction<String> replacement) {
        String[] template = operation.path().split("/", -1);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{") && isId(operation, template[i])) {
                String[] segments = path.split("/", -1);
                segments[i] = replacement.apply(i);
                paths.add(String.join("/", segments));
            }
        }
        return paths;
    }

    /** Whether the operation takes a merge patch. */
    static boolean isPatch(Operation operation) {
        return operation.jsonMediaType().equals(Optional.of(Client.PATCH));
    }

    private static boolean isId(Operation operation, String segment) {
        return operation.parameters("path").stream()
                .anyMatch(
                        parameter -> segment.equals("{" + parameter.path("name").asText() + "}")
                                && OpenApi.resolve(parameter.path("schema"))
                                        .path("format")
                                        .asText()
                                        .equals("uuid"));
    }
}
