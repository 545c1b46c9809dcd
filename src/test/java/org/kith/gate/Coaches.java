package org.kith.gate;

import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Scopes;

/** For each choice of field groups somebody to whom seekers grant everything but these. */
final class Coaches {
    private static final String SCOPES = Scopes.KNOWN.stream()
            .filter(Scopes::mayBeGranted)
            .map(scope -> '"' + scope + '"')
            .collect(Collectors.joining(", "));

    private final Map<Set<FieldGroup>, Client> coaches = new HashMap<>();

    /** The seeker of the world grants the coach all but these groups. */
    void work(Set<FieldGroup> hidden, World world) {
        Set<FieldGroup> shown = EnumSet.allOf(FieldGroup.class);
        shown.removeAll(hidden);
        String groups = shown.stream().map(group -> '"' + group.name() + '"').collect(Collectors.joining(", "));
        String invitation = world.client()
                .asks()
                .body("{\"name\": \"Coach\", \"scopes\": [" + SCOPES + "], \"fieldGroups\": [" + groups + "]}")
                .post("/v1/grants")
                .path("invitation");
        without(hidden)
                .asks()
                .body("{\"invitation\": \"" + invitation + "\"}")
                .post("/v1/clients")
                .then()
                .statusCode(201);
    }

    /** A request of the coach without the groups, for the seeker of the world. */
    RequestSpecification asking(Set<FieldGroup> hidden, World world) {
        return without(hidden).asks().header("Kith-Seeker", world.client().seekerId());
    }

    private Client without(Set<FieldGroup> groups) {
        return coaches.computeIfAbsent(groups, any -> Given.aSeeker());
    }
}
