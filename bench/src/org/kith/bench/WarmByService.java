package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service, over HTTP, its whole answer read and parsed. */
final class WarmByService implements WarmSide {
    private final Graph graph;
    private int changes;

    WarmByService(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "service over HTTP";
    }

    @Override
    public Answer ask(Question question) {
        String path = "/v1/paths?organizationId=" + graph.organization(InventedTies.groupName(question.group()))
                + "&fromContactId=" + graph.contact(Integer.toString(question.from())) + "&maxHops=" + question.hops()
                + "&limit=" + question.limit();
        long begin = System.nanoTime();
        JsonNode items = graph.api().get(path).required("GET " + path).path("items");
        long nanos = System.nanoTime() - begin;
        List<Found> paths = new ArrayList<>();
        for (JsonNode item : items) {
            List<String> people = new ArrayList<>();
            item.path("people").forEach(person -> people.add(graph.node(person.path("contactId").asText())));
            paths.add(new Found(item.path("strength").asDouble(), String.join(">", people)));
        }
        return new Answer(nanos, paths);
    }

    /** Somebody new, whom nobody knows yet, changes the version of the network. */
    @Override
    public void change() {
        graph.api().post("/v1/contacts", Map.of("name", "Newcomer " + ++changes)).required("POST /v1/contacts");
    }
}
