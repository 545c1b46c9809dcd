package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A graph that was read into a seeker of its own: nodes as contacts, groups as organizations, edges as relationships. */
final class Graph {
    private static final int AT_ONCE = 500;
    private static final Set<String> NO_GROUP = Set.of("", "-");

    private final Api api;
    private final String seekerId;
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> contacts = new LinkedHashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private int edges;

    private Graph(Api.Seeker seeker) {
        this.api = seeker.api();
        this.seekerId = seeker.id();
    }

    /** A graph that is there already, its contacts by node and organizations by group. */
    static Graph of(Api.Seeker seeker, Map<String, String> contacts, Map<String, String> organizations, int edges) {
        Graph graph = new Graph(seeker);
        graph.contacts.putAll(contacts);
        contacts.forEach((node, contact) -> graph.nodes.put(contact, node));
        graph.organizations.putAll(organizations);
        graph.edges = edges;
        return graph;
    }

    /** @param askedFor groups that are organizations whatever they are called */
    static Graph load(
            Api owner, List<Map<String, String>> nodes, List<Map<String, String>> edges, List<String> askedFor) {
        Graph graph = new Graph(owner.newSeeker("Graph"));
        Map<String, String> groupOf = new LinkedHashMap<>();
        nodes.forEach(row -> groupOf.put(row.get("node"), row.get("group")));
        edges.forEach(row -> {
            groupOf.putIfAbsent(row.get("a"), "");
            groupOf.putIfAbsent(row.get("b"), "");
        });
        Set<String> groups = new LinkedHashSet<>(groupOf.values());
        groups.removeAll(NO_GROUP);
        groups.addAll(askedFor);
        groups.forEach(graph::addOrganization);
        graph.addContacts(groupOf);
        graph.addRelationships(edges);
        return graph;
    }

    Api api() {
        return api;
    }

    String seekerId() {
        return seekerId;
    }

    String organization(String group) {
        return organizations.get(group);
    }

    String contact(String node) {
        return contacts.get(node);
    }

    String node(String contact) {
        return nodes.getOrDefault(contact, "?");
    }

    String size() {
        return contacts.size() + " contacts, " + organizations.size() + " organizations, " + edges + " relationships";
    }

    /** Groups whose names differ too little for two organizations get a number. */
    private void addOrganization(String group) {
        Api.Answer answer = api.post("/v1/organizations", Map.of("name", group));
        if (answer.status() == 409) {
            answer = api.post("/v1/organizations", Map.of("name", group + " no. " + organizations.size()));
        }
        organizations.put(group, answer.required("POST /v1/organizations").path("id").asText());
    }

    private void addContacts(Map<String, String> groupOf) {
        List<String> order = new ArrayList<>(groupOf.keySet());
        List<Map<String, Object>> drafts = new ArrayList<>();
        for (String node : order) {
            String organization = organizations.get(groupOf.get(node));
            drafts.add(Map.of(
                    "name",
                    node,
                    "affiliations",
                    organization == null ? List.of() : List.of(Map.of("organizationId", organization))));
        }
        List<String> ids = addAll("/v1/contacts/batch", drafts);
        for (int i = 0; i < order.size(); i++) {
            contacts.put(order.get(i), ids.get(i));
            nodes.put(ids.get(i), order.get(i));
        }
    }

    /** An edge from a node to itself is no relationship. */
    private void addRelationships(List<Map<String, String>> rows) {
        List<Map<String, Object>> drafts = new ArrayList<>();
        for (Map<String, String> row : rows) {
            if (!row.get("a").equals(row.get("b"))) {
                drafts.add(Map.of(
                        "contactId",
                        contacts.get(row.get("a")),
                        "otherContactId",
                        contacts.get(row.get("b")),
                        "kind",
                        "KNOWS",
                        "strength",
                        Double.parseDouble(row.get("strength"))));
            }
        }
        edges = addAll("/v1/relationships/batch", drafts).size();
    }

    private List<String> addAll(String path, List<Map<String, Object>> drafts) {
        List<String> ids = new ArrayList<>();
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            List<Map<String, Object>> some = drafts.subList(from, Math.min(from + AT_ONCE, drafts.size()));
            JsonNode items = api.post(path, Map.of("items", some))
                    .required("POST " + path)
                    .path("items");
            for (JsonNode item : items) {
                if (item.path("status").asInt() != 201) {
                    throw new IllegalStateException("POST " + path + " refused an item: " + item);
                }
                ids.add(item.path("id").asText());
            }
        }
        return ids;
    }
}
