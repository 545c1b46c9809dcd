package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.kith.gate.EveryOperation.that;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** Whatever the contract says of a member of a body holds, is told with its pointer, and leaves nothing behind. */
@QuarkusTest
class EveryBodyIsValidatedTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @TestFactory
    Stream<DynamicTest> aTextThatIsTooLongIsRefusedAtItsPlace() {
        return everyMember(
                field -> field.isText() && field.schema().has("maxLength"),
                field ->
                        JSON.textNode("x".repeat(field.schema().get("maxLength").asInt() + 1)));
    }

    @TestFactory
    Stream<DynamicTest> aTextThatIsTooShortIsRefusedAtItsPlace() {
        return everyMember(
                field -> field.isText() && field.schema().path("minLength").asInt() > 0, field -> JSON.textNode(""));
    }

    @TestFactory
    Stream<DynamicTest> aTextThatCannotBeKeptIsRefusedAtItsPlace() {
        return everyMember(Field::isText, field -> JSON.textNode("a\u0000b"));
    }

    @TestFactory
    Stream<DynamicTest> aValueOfAnotherTypeIsRefusedAtItsPlace() {
        return everyMember(field -> true, EveryBodyIsValidatedTest::ofAnotherType);
    }

    @TestFactory
    Stream<DynamicTest> aNumberOutsideItsBoundsIsRefusedAtItsPlace() {
        return everyMember(
                field -> field.schema().has("maximum"),
                field -> JSON.numberNode(field.schema().get("maximum").asInt() + 1));
    }

    @TestFactory
    Stream<DynamicTest> aListThatIsTooLongIsRefusedAtItsPlace() {
        return everyMember(
                field -> field.schema().has("maxItems")
                        && Field.plain(field.schema().get("items"))
                                .path("type")
                                .asText()
                                .equals("string"),
                field -> {
                    var list = JSON.arrayNode();
                    String constant = Field.plain(field.schema().get("items"))
                            .path("enum")
                            .path(0)
                            .asText();
                    boolean isId = Field.plain(field.schema().get("items"))
                            .path("format")
                            .asText()
                            .equals("uuid");
                    for (int i = 0; i <= field.schema().get("maxItems").asInt(); i++) {
                        list.add(isId ? new UUID(0, i).toString() : constant.isEmpty() ? "x" + i : constant);
                    }
                    return list;
                });
    }

    @TestFactory
    Stream<DynamicTest> aMemberThatIsNeededIsMissed() {
        World world = World.restored();
        return that(
                operation -> !Field.plain(operation.jsonBody().path("schema"))
                        .path("required")
                        .isEmpty(),
                operation -> {
                    for (JsonNode name :
                            Field.plain(operation.jsonBody().path("schema")).path("required")) {
                        Response answer =
                                world.send(operation, world.callerOf(operation).asksWrongly(), body -> {
                                    ((ObjectNode) body).remove(name.asText());
                                    return body;
                                });
                        refused(answer, "/" + name.asText());
                    }
                });
    }

    private static Stream<DynamicTest> everyMember(
            java.util.function.Predicate<Field> applies, java.util.function.Function<Field, JsonNode> wrong) {
        World world = World.restored();
        return that(
                operation ->
                        Field.of(operation.jsonBody().path("schema")).stream().anyMatch(applies),
                operation -> {
                    String before = state(world, operation);
                    for (Field field : Field.of(operation.jsonBody().path("schema"))) {
                        // The items of a batch are told each in its own place of the answer.
                        if (applies.test(field) && !field.pointer().startsWith("/items/")) {
                            Response answer = world.send(
                                    operation,
                                    world.callerOf(operation).asksWrongly(),
                                    body -> field.setIn(
                                            body, operation.jsonBody().path("schema"), wrong.apply(field)));
                            refused(answer, field.pointer());
                        }
                    }
                    assertThat("what is there afterwards", state(world, operation), is(before));
                });
    }

    private static void refused(Response answer, String pointer) {
        assertThat(pointer + ": " + answer.asString(), answer.statusCode(), anyOf(is(400), is(422)));
        assertThat(pointer, answer.jsonPath().<String>getList("errors.pointer"), hasItem(pointer));
        assertThat(pointer, answer.asString().length(), lessThan(10_000));
    }

    /** What the operation would have changed: the thing itself, or how many there are in the collection. */
    private static String state(World world, Operation operation) {
        String path = world.path(operation);
        world.body(operation);
        if (OpenApi.operations().stream()
                .noneMatch(other -> other.verb().equals("GET") && other.path().equals(operation.path()))) {
            return "";
        }
        Response now = world.callerOf(operation).asks().get(path);
        return now.path("page") == null ? now.header("ETag") : now.jsonPath().getString("items.id");
    }

    private static JsonNode ofAnotherType(Field field) {
        return switch (field.schema().path("type").asText()) {
            case "string" -> JSON.numberNode(7);
            case "object" -> JSON.arrayNode();
            case "array" -> JSON.objectNode();
            default -> JSON.textNode("7");
        };
    }
}
