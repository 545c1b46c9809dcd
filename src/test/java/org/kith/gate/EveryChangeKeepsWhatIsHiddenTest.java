package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Scopes;

/**
 * Whoever writes back all that they see of a thing, whole lists too, leaves what is hidden from them as it was: for every
 * operation that changes a thing which can be read.
 */
@QuarkusTest
class EveryChangeKeepsWhatIsHiddenTest {
    private static final Set<FieldGroup> ALL = EnumSet.allOf(FieldGroup.class);
    private static final Coaches COACHES = new Coaches();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THINGS = 10;
    private static World world;

    @TestFactory
    Stream<DynamicTest> whatIsWrittenBackAsItIsSeenChangesNothingHidden() {
        return EveryOperation.that(EveryChangeKeepsWhatIsHiddenTest::applies, this::writesBack);
    }

    /** Otherwise nothing would be hidden that could be lost. */
    @TestFactory
    Stream<DynamicTest> thereIsSomethingHiddenToBeLost() {
        return Stream.of(DynamicTest.dynamicTest("of many things", () -> {
            List<String> hiding = new ArrayList<>();
            for (Operation operation : OpenApi.operations()) {
                if (applies(operation) && !hiddenIn(operation).isEmpty()) {
                    hiding.add(operation.id());
                }
            }
            assertThat(hiding.toString(), hiding.size(), greaterThan(THINGS));
        }));
    }

    private void writesBack(Operation operation) throws Exception {
        List<String> before = hiddenIn(operation);
        Response seen = COACHES.asking(ALL, world()).get(world().path(operation));
        JsonNode body =
                known(JSON.readTree(seen.asByteArray()), operation.jsonBody().path("schema"));

        COACHES.asking(ALL, world())
                .contentType(Client.PATCH)
                .header("If-Match", seen.header("ETag"))
                .body(body.toString())
                .patch(world().path(operation))
                .then()
                .statusCode(200);

        assertThat(hiddenIn(operation), is(before));
    }

    private static List<String> hiddenIn(Operation operation) throws Exception {
        JsonNode whole = JSON.readTree(
                world().client().asks().get(world().path(operation)).asByteArray());
        List<String> found = new ArrayList<>();
        collect("", whole, reading(operation).response(200).at("/content/application~1json/schema"), found);
        return found;
    }

    private static void collect(String place, JsonNode node, JsonNode declared, List<String> found) {
        JsonNode schema = OpenApi.resolve(declared);
        for (String composition : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(composition).forEach(part -> collect(place, node, part, found));
        }
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            collect(place + "/" + i, node.get(i), schema.path("items"), found);
        }
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            String name = place + "/" + member.getKey();
            JsonNode value = node.path(member.getKey());
            boolean hidden = Markers.groupOf(member.getValue()).isPresent();
            if (hidden && !value.isMissingNode() && !value.isNull() && !name.equals("/tie/band")) {
                found.add(name + " " + value);
            } else {
                collect(name, value, member.getValue(), found);
            }
        }
    }

    /** What of a representation the body of the operation may say too. */
    private static JsonNode known(JsonNode node, JsonNode declared) {
        JsonNode schema = Field.plain(declared);
        if (node instanceof ArrayNode array) {
            ArrayNode result = array.arrayNode();
            array.forEach(element -> result.add(known(element, schema.path("items"))));
            return result;
        }
        if (node instanceof ObjectNode object && schema.has("properties")) {
            ObjectNode result = object.objectNode();
            schema.path("properties").properties().forEach(member -> {
                if (object.has(member.getKey())) {
                    result.set(member.getKey(), known(object.get(member.getKey()), member.getValue()));
                }
            });
            return result;
        }
        return node;
    }

    private static boolean applies(Operation operation) {
        return Calls.isPatch(operation)
                && operation.scope().map(Scopes::mayBeGranted).orElse(false)
                && !operation.node().has(Markers.EXTENSION + "s")
                && OpenApi.operations().stream().anyMatch(other -> isReading(other, operation));
    }

    private static Operation reading(Operation operation) {
        return OpenApi.operations().stream()
                .filter(other -> isReading(other, operation))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isReading(Operation other, Operation operation) {
        return other.verb().equals("GET")
                && other.path().equals(operation.path())
                && !other.node().has(Markers.EXTENSION + "s");
    }

    private static synchronized World world() {
        if (world == null) {
            world = new World(new Markers()::in);
            COACHES.work(ALL, world);
        }
        return world;
    }
}
