package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.kith.gate.EveryOperation.that;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Scopes;

/**
 * What a grant hides does not come out of any operation of the contract: no member that the contract says belongs to the
 * group, no parameter that asks for it, and nowhere the texts that were written into such members.
 */
@QuarkusTest
class EveryFieldGroupStaysHiddenTest {
    private static final Set<FieldGroup> NOTHING = Set.of();
    private static final int TOLD_BY_READING = 4;
    private static final int TOLD_BY_WRITING = 3;
    private static final Coaches COACHES = new Coaches();
    private static final Markers MARKERS = new Markers();
    /** What somebody who is shown everything was answered while the world was filled. */
    private static final Map<String, Response> ANSWERS = new HashMap<>();

    private static World filled;
    private static World patched;

    @TestFactory
    Stream<DynamicTest> nothingHiddenIsRead() {
        return that(operation -> isGranted(operation) && isRead(operation), operation -> {
            for (FieldGroup hidden : FieldGroup.values()) {
                Response answer = filled().send(operation, asking(hidden));
                if (revealed(operation).contains(hidden)) {
                    refused(answer);
                } else {
                    assertThat(answer.statusCode(), is(operation.success()));
                    Told.nothing(operation, hidden, answer);
                    for (JsonNode parameter : operation.parameters("query")) {
                        asksBy(parameter, operation, hidden);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingHiddenIsWrittenOrAnsweredToWriting() {
        return that(operation -> isGranted(operation) && !isRead(operation), operation -> {
            Set<FieldGroup> revealed = revealed(operation);
            for (FieldGroup hidden : revealed) {
                refused(filled().send(operation, asking(hidden)));
            }
            Set<FieldGroup> hidden = EnumSet.allOf(FieldGroup.class);
            hidden.removeAll(revealed);
            if (!hidden.isEmpty()) {
                writes(operation, hidden);
            }
        });
    }

    /** What is not granted at all shows no field either. */
    @TestFactory
    Stream<DynamicTest> whatStaysWithTheSeekerIsRefused() {
        return that(operation -> !isGranted(operation), operation -> {
            String path =
                    operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            RequestSpecification request =
                    COACHES.asking(Set.of(FieldGroup.NOTES), filled()).contentType("application/json");
            Calls.call(operation, Calls.withBody(request, operation, filled().body(operation)), path)
                    .then()
                    .statusCode(403)
                    .body("code", is("scope-missing"));
        });
    }

    /** Otherwise nothing of the above would mean anything: the same things are found by whoever is shown everything. */
    @TestFactory
    Stream<DynamicTest> whoeverIsShownEverythingIsToldIt() {
        return Stream.of(FieldGroup.values())
                .map(group -> DynamicTest.dynamicTest(group.name(), () -> {
                    Set<String> reading = new TreeSet<>();
                    Set<String> writing = new TreeSet<>();
                    for (Operation operation : OpenApi.operations()) {
                        if (isGranted(operation) && !operation.verb().equals("DELETE")) {
                            Response answer = isRead(operation)
                                    ? filled().send(operation, COACHES.asking(NOTHING, filled()))
                                    : answersToWriting().get(operation.id());
                            if (Told.all(operation, group, answer)) {
                                (isRead(operation) ? reading : writing).add(operation.id());
                            }
                        }
                    }
                    assertThat(reading.toString(), reading.size(), greaterThan(TOLD_BY_READING));
                    assertThat(writing.toString(), writing.size(), greaterThan(TOLD_BY_WRITING));
                }));
    }

    private static Map<String, Response> answersToWriting() {
        filled();
        return ANSWERS;
    }

    private static RequestSpecification asking(FieldGroup hidden) {
        return COACHES.asking(Set.of(hidden), filled());
    }

    /** A world in which everything was done that can be, by a seeker who said something of every group each time. */
    private static synchronized World filled() {
        if (filled == null) {
            World world = new World(MARKERS::in);
            filled = world; // fails once, if it does
            List<Operation> writing = OpenApi.operations().stream()
                    .filter(operation -> isGranted(operation) && !isRead(operation))
                    .toList();
            for (Operation operation : writing) {
                world.path(operation);
                world.body(operation);
            }
            COACHES.work(NOTHING, world);
            for (Operation operation : writing) {
                if (!operation.verb().equals("DELETE")) {
                    RequestSpecification request = COACHES.asking(NOTHING, world);
                    ANSWERS.put(operation.id(), world.ready(operation).send(operation, request));
                }
            }
            for (FieldGroup hidden : FieldGroup.values()) {
                COACHES.work(Set.of(hidden), world);
            }
        }
        return filled;
    }

    private static void writes(Operation operation, Set<FieldGroup> hidden) throws Exception {
        World world = worldFor(operation);
        world.path(operation);
        COACHES.work(hidden, world);
        List<String> taken = new ArrayList<>();
        Response answer = world.send(operation, COACHES.asking(hidden, world), body -> {
            hidden.forEach(group -> taken.addAll(Markers.takeOut(group, operation, body.deepCopy())));
            return body;
        });
        if (!taken.isEmpty()) {
            refused(answer);
            assertThat(answer.jsonPath().getList("errors.pointer"), containsInAnyOrder(taken.toArray()));
            RequestSpecification again = COACHES.asking(hidden, world);
            if (taken.stream().anyMatch(pointer -> isRequired(operation, pointer))) {
                return;
            }
            answer = world.send(operation, again, body -> {
                hidden.forEach(group -> Markers.takeOut(group, operation, body));
                return body;
            });
        }
        // The one operation with two successes adds first and replaces then.
        assertThat(answer.statusCode(), anyOf(is(operation.success()), is(201)));
        for (FieldGroup group : hidden) {
            Told.nothing(operation, group, answer);
        }
    }

    /** What changes a thing leaves it there for the others, so that they share a world; whatever else has one of its own. */
    private static synchronized World worldFor(Operation operation) {
        if (!Calls.isPatch(operation)) {
            return new World(MARKERS::in).ready(operation);
        }
        if (patched == null) {
            patched = new World(MARKERS::in);
        }
        return patched;
    }

    private static boolean isRequired(Operation operation, String pointer) {
        return Field.of(operation.jsonBody().path("schema")).stream()
                .anyMatch(field -> field.required() && field.pointer().equals(pointer));
    }

    private static void asksBy(JsonNode parameter, Operation operation, FieldGroup hidden) throws Exception {
        if (parameter.path("required").asBoolean()) {
            return; // it was there before
        }
        String name = parameter.path("name").asText();
        List<String> values = new ArrayList<>(List.of(parameter.path("example").asText()));
        if (name.equals("q")) {
            values.addAll(Markers.of(hidden));
        }
        for (String value : values) {
            Response answer = askedBy(name, value, operation, hidden);
            if (Markers.groupOf(parameter).equals(Optional.of(hidden))) {
                refused(answer);
                assertThat(answer.jsonPath().getList("errors.parameter"), hasItem(name));
            } else {
                Told.nothing(operation, hidden, answer);
            }
            if (Markers.of(hidden).contains(value)) {
                assertThat(answer.jsonPath().getList("items"), is(List.of()));
            }
        }
    }

    private static Response askedBy(String name, String value, Operation operation, FieldGroup hidden) {
        RequestSpecification request = asking(hidden).queryParam(name, value);
        operation.parameters("query").stream()
                .filter(other -> other.path("required").asBoolean())
                .forEach(other -> request.queryParam(
                        other.path("name").asText(), other.path("example").asText()));
        return request.get(filled().path(operation));
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("code", is("field-group-missing"));
    }

    private static Set<FieldGroup> revealed(Operation operation) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        operation.node().path(Markers.EXTENSION + "s").forEach(group -> groups.add(FieldGroup.valueOf(group.asText())));
        return groups;
    }

    private static boolean isRead(Operation operation) {
        return operation.verb().equals("GET");
    }

    /** Whether a seeker may let others do it; what needs no scope, everybody may. */
    private static boolean isGranted(Operation operation) {
        return operation.scope().map(Scopes::mayBeGranted).orElse(true);
    }
}
