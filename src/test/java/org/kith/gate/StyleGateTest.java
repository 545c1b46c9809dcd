package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyCollectionOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** The contract reads well and is whole: what a person or a generator needs stands at each operation. */
class StyleGateTest {
    /** Swagger UI sends an example as it stands, and these mean something to nobody but who made them up. */
    private static final List<String> OF_ONES_OWN = List.of("Idempotency-Key", "Kith-Seeker");

    private static final Path RELEASED = Path.of("src/test/resources/contract/released.yaml");
    private static final List<Integer> EVERYWHERE = List.of(400, 401, 403, 406, 503);

    private final List<String> findings = new ArrayList<>();

    @Test
    void everyOperationIsNamedAndTold() {
        Set<String> ids = new HashSet<>();
        Set<String> tags = new HashSet<>();
        OpenApi.document().path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        everyOperation((operation, name) -> {
            check(operation.id().matches("[a-z][a-zA-Z0-9]*"), name + ": the operationId is not in camelCase");
            check(ids.add(operation.id()), name + ": the operationId is taken");
            check(operation.node().hasNonNull("summary"), name + ": no summary");
            check(!operation.node().path("description").asText().isBlank(), name + ": no description");
            check(operation.node().path("tags").size() == 1, name + ": not one tag");
            check(tags.contains(operation.tag()), name + ": its tag is not declared");
        });
    }

    @Test
    void everyOperationDeclaresTheErrorsThatAllHave() {
        everyOperation((operation, name) -> {
            for (int status : EVERYWHERE) {
                boolean everyKeyMayAsk = status == 403 && operation.scope().isEmpty();
                check(everyKeyMayAsk || operation.declares(status), name + ": no " + status);
            }
            check(operation.scope().isPresent() || operation.id().equals("getMe"), name + ": no scope is told");
        });
    }

    @Test
    void everyParameterIsToldWithAnExample() {
        everyOperation((operation, name) -> operation.parameters().forEach(parameter -> {
            String which = name + ", parameter " + parameter.path("name").asText();
            check(parameter.hasNonNull("description"), which + ": no description");
            boolean ownAlone = OF_ONES_OWN.contains(parameter.path("name").asText());
            check(ownAlone != parameter.hasNonNull("example"), which + ": an example, where it helps to try it out");
        }));
    }

    @Test
    void everyExampleOfARequestIsValid() {
        OpenApiInteractionValidator validator = validator();
        everyOperation((operation, name) -> operation.jsonMediaType().ifPresent(type -> {
            JsonNode example = operation.jsonBody().path("example");
            check(!example.isMissingNode(), name + ": the request has no example");
            SimpleRequest.Builder request = new SimpleRequest.Builder(
                            Request.Method.valueOf(operation.verb()), examplePath(operation))
                    .withContentType(type)
                    .withHeader("Authorization", "Bearer kith_example")
                    .withBody(example.toString());
            tell(name + ", request", validator.validateRequest(request.build()));
        }));
    }

    @Test
    void everyExampleOfAnAnswerIsValid() {
        OpenApiInteractionValidator validator = validator();
        everyOperation((operation, name) -> operation.statuses().forEach(status -> {
            for (Map.Entry<String, JsonNode> content :
                    operation.response(status).path("content").properties()) {
                JsonNode example = content.getValue().path("example");
                check(!example.isMissingNode(), name + " " + status + ": no example");
                if (content.getKey().endsWith("json")) {
                    tell(
                            name + " " + status,
                            validator.validateResponse(
                                    examplePath(operation),
                                    Request.Method.valueOf(operation.verb()),
                                    SimpleResponse.Builder.status(status)
                                            .withContentType(content.getKey())
                                            .withBody(example.toString())
                                            .build()));
                }
            }
        }));
    }

    @Test
    void membersAreInCamelCaseAndTextsOfRequestsAreBounded() {
        everyOperation((operation, name) -> {
            for (Field field : Field.of(operation.jsonBody().path("schema"))) {
                JsonNode schema = field.schema();
                check(
                        !field.isText()
                                || schema.has("maxLength")
                                || schema.has("enum")
                                || schema.has("format")
                                || schema.path("pattern").asText().matches("\\^\\[[^]]+]\\{\\d+}\\$"),
                        name + field.pointer() + ": a text without a bound");
            }
        });
        OpenApi.document()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> Members.of(OpenApi.document(), schema.getValue())
                        .forEach(member -> {
                            String last = member.substring(member.lastIndexOf('.') + 1)
                                    .replace("[]", "");
                            check(
                                    last.matches("[a-z][a-zA-Z0-9]*"),
                                    schema.getKey() + "." + member + ": not in camelCase");
                        }));
        report();
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
        Set<String> used = new TreeSet<>();
        OpenApi.document().findValues("$ref").forEach(reference -> used.add(reference.asText()));
        used.forEach(reference ->
                check(!OpenApi.document().at(reference.substring(1)).isMissingNode(), reference + ": leads nowhere"));
        for (Map.Entry<String, JsonNode> kind :
                OpenApi.document().path("components").properties()) {
            kind.getValue()
                    .properties()
                    .forEach(component -> check(
                            kind.getKey().equals("securitySchemes")
                                    || used.contains("#/components/" + kind.getKey() + "/" + component.getKey()),
                            kind.getKey() + "/" + component.getKey() + ": not used"));
        }
        report();
    }

    @Test
    void theDocumentIsOpenApi() {
        assertThat(OpenApi.document().path("openapi").asText(), is("3.0.3"));
        assertThat(
                new OpenAPIV3Parser()
                        .readLocation("openapi.yaml", null, new ParseOptions())
                        .getMessages(),
                is(emptyCollectionOf(String.class)));
    }

    @Test
    void nothingThatWasReleasedIsBroken() {
        assumeTrue(Files.exists(RELEASED), "There is no release yet; the first one puts its contract in " + RELEASED);

        var difference = OpenApiCompare.fromLocations(RELEASED.toString(), "openapi.yaml");

        assertThat(difference.isIncompatible(), is(false));
    }

    private void everyOperation(BiConsumer<Operation, String> check) {
        OpenApi.allOperations()
                .forEach(operation -> check.accept(operation, operation.verb() + " " + operation.path()));
        report();
    }

    private static String examplePath(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        return path;
    }

    private static OpenApiInteractionValidator validator() {
        return OpenApiInteractionValidator.createFor("openapi.yaml")
                .withLevelResolver(LevelResolver.create()
                        .withDefaultLevel(ValidationReport.Level.ERROR)
                        .build())
                .build();
    }

    private void tell(String where, ValidationReport report) {
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .forEach(message -> findings.add(where + ": " + message.getMessage()));
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }

    private void report() {
        assertThat(String.join("\n", findings), findings, is(emptyCollectionOf(String.class)));
    }
}
