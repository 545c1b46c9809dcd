package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.tenancy.FieldGroup;

/** What an answer tells of a field group: by members that the contract knows of, and by the texts of {@link Markers}. */
final class Told {
    private static final int BAD = 400;

    private Told() {}

    /** Fails where there is a member of the group, or a mark of it. */
    static void nothing(Operation operation, FieldGroup hidden, Response answer) throws Exception {
        List<String> there = new ArrayList<>();
        collect(operation, hidden, answer, there, new ArrayList<>());
        assertThat("members of " + hidden, there, is(List.of()));
        String all = answer.headers() + answer.asString();
        assertThat(all, Markers.show(hidden, all), is(false));
    }

    /** Which members of the group an answer has, and which it has not. */
    private static void collect(
            Operation operation, FieldGroup group, Response answer, List<String> there, List<String> absent)
            throws Exception {
        JsonNode schema = operation.response(answer.statusCode()).at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            collect("", new ObjectMapper().readTree(answer.asByteArray()), schema, group, there, absent);
        }
    }

    private static void collect(
            String place, JsonNode node, JsonNode declared, FieldGroup group, List<String> there, List<String> absent) {
        JsonNode schema = OpenApi.resolve(declared);
        for (String composition : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(composition).forEach(part -> collect(place, node, part, group, there, absent));
        }
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            collect(place + "[]", element, schema.path("items"), group, there, absent);
        }
        if (node.isObject()) {
            schema.path("properties").properties().forEach(member -> {
                String name = place + "/" + member.getKey();
                if (Markers.groupOf(member.getValue()).equals(Optional.of(group))) {
                    (node.has(member.getKey()) ? there : absent).add(name);
                }
                collect(name, node.path(member.getKey()), member.getValue(), group, there, absent);
            });
        }
    }

    /** Whether marks are found in an answer; no member of the group that the contract knows is missing from it. */
    static boolean all(Operation operation, FieldGroup group, Response answer) throws Exception {
        List<String> absent = new ArrayList<>();
        if (answer.statusCode() < BAD) {
            collect(operation, group, answer, new ArrayList<>(), absent);
        }
        assertThat(operation.id(), absent, is(List.of()));
        return answer.statusCode() < BAD && Markers.show(group, answer.headers() + answer.asString());
    }
}
