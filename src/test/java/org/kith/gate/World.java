package org.kith.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/**
 * A seeker with one of each thing that an operation's path or body names, made through the contract's own operations and
 * from its examples, when it is first needed.
 */
final class World {
    /** What tells things of one collection apart. */
    private static final List<String> NAMES = List.of("name", "organization");

    private final Client client;
    private final BiFunction<Operation, JsonNode, JsonNode> saying;
    private final Map<String, String> made = new HashMap<>();
    private int names;
    /** Those of the cohort to which the seeker is about to come. */
    private Neighbours invited;
    /** Those of the cohort that the seeker joined last. */
    private Neighbours neighbours;

    World() {
        this((operation, example) -> example);
    }

    /** A world in which other things are said than in the examples. */
    World(BiFunction<Operation, JsonNode, JsonNode> saying) {
        this.client = Given.aSeeker();
        this.saying = saying;
    }

    /** A world in which something was restored, which can only be done before anything else. */
    static World restored() {
        World world = new World();
        world.thingIn("/v1/export/restore");
        return world;
    }

    Client client() {
        return client;
    }

    /** Whose cohort the seeker joined last. */
    UUID coachId() {
        return neighbours.coachId();
    }

    /** The ids of what was made so far. */
    Collection<String> ids() {
        return made.values();
    }

    /** Has the operations work on a thing that was made elsewhere. */
    World with(String collection, Object id) {
        made.put(collection, id.toString());
        return this;
    }

    /** Who may call the operation: the seeker, or for administration the owner. */
    Client callerOf(Operation operation) {
        return operation.scope().equals(java.util.Optional.of("admin")) ? Given.theOwner() : client;
    }

    /** Does what has to be done before the operation can succeed. */
    World ready(Operation operation) {
        Needs.BEFORE.getOrDefault(operation.id(), List.of()).forEach(id -> answer(Calls.named(id)));
        return this;
    }

    /** Itself, or for an operation that needs another one before it, whose effect others would meet, a world made ready. */
    World orOneReady(Operation operation) {
        return Needs.BEFORE.containsKey(operation.id()) ? new World().ready(operation) : this;
    }

    /** Itself for an operation that only reads, a world of its own for one that will change something. */
    World orOneToChange(Operation operation) {
        return operation.verb().equals("GET") ? orOneReady(operation) : new World().ready(operation);
    }

    /** The path of the operation with the ids of things that exist. */
    String path(Operation operation) {
        String path = "";
        String template = "";
        for (String segment : operation.path().substring(1).split("/", -1)) {
            String name = segment.replaceAll("[{}]", "");
            path += "/" + (segment.startsWith("{") ? value(operation, name, template, path) : segment);
            template += "/" + segment;
        }
        return path;
    }

    private String value(Operation operation, String parameter, String collectionTemplate, String collection) {
        if (collectionTemplate.equals("/v1/seekers")) {
            return client.seekerId().toString();
        }
        if (collectionTemplate.equals("/v1/cohorts/{id}/leads")) {
            return made.computeIfAbsent(collection, any -> Neighbours.leadIn(thingIn("/v1/cohorts"), client));
        }
        if (isOfNeighbours(operation, parameter, collection)) {
            return made.computeIfAbsent(collection + " of others", any -> neighbours.did(collection, client));
        }
        if (OpenApi.operationAt("POST", collection).isPresent()) {
            return thingIn(collection);
        }
        if (Needs.MADE_BY.containsKey(collection)) {
            return thingIn(path(Calls.named(Needs.MADE_BY.get(collection))));
        }
        if (Needs.COMES_OF.containsKey(collectionTemplate)) {
            if (!made.containsKey(collection)) {
                answer(Calls.named(Needs.COMES_OF.get(collectionTemplate)));
                made.put(collection, client.asks().get(collection).path("items[0].id"));
            }
            return made.get(collection);
        }
        String elsewhere = Needs.COLLECTION_OF_MEMBER.get(parameter.toLowerCase(Locale.ROOT));
        return elsewhere == null
                ? operation.parameters("path").stream()
                        .filter(declared -> declared.path("name").asText().equals(parameter))
                        .findFirst()
                        .orElseThrow()
                        .path("example")
                        .asText()
                : thingIn(elsewhere);
    }

    /** Whether somebody else of the cohort has to do something for the thing to be there. */
    private static boolean isOfNeighbours(Operation operation, String parameter, String collection) {
        return collection.startsWith("/v1/cohort-memberships/")
                && (operation.id().equals("takePooledLead")
                        ? parameter.equals("pooledLeadId")
                        : parameter.equals("requestId") || parameter.equals("pairId"));
    }

    /** The id of a thing in a collection; makes it when there is none yet. */
    String thingIn(String collection) {
        String known = made.get(collection);
        return known == null ? anotherIn(collection) : known;
    }

    /** Makes one more thing in a collection, under a name of its own, and returns its id. */
    String anotherIn(String collection) {
        Operation create = OpenApi.operationAt("POST", collection).orElseThrow();
        JsonNode body = body(create);
        if (made.containsKey(collection)) {
            makeRoomFor(collection, body);
        }
        Response answer = Calls.withBody(callerOf(create).asks(), create, body).post(collection);
        if (answer.statusCode() != create.success()) {
            throw new AssertionError(create.id() + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        String id = answer.path("id");
        if (answer.statusCode() == 202) {
            // It goes on by itself; its events end when it does.
            client.asks().accept("text/event-stream").get(collection + "/" + id + "/events");
        }
        made.put(collection, id);
        if (create.id().equals("createCohortMembership")) {
            neighbours = invited;
        }
        return id;
    }

    /** One more thing has a name of its own; where there can be no two, the one before goes first. */
    private void makeRoomFor(String collection, JsonNode body) {
        for (String name : NAMES) {
            if (body instanceof ObjectNode object && object.path(name).isTextual()) {
                object.put(name, object.get(name).asText() + " " + made.size() + ++names);
            }
        }
        if (Needs.ONE_AT_A_TIME.containsKey(collection)) {
            Operation end = Calls.named(Needs.ONE_AT_A_TIME.get(collection));
            Calls.withBody(client.asks(), end, body(end)).request(end.verb(), path(end));
        }
    }

    /** The example of the operation's JSON body, with the ids of things that exist; null when it takes none. */
    JsonNode body(Operation operation) {
        if (operation.jsonMediaType().isEmpty()) {
            return null;
        }
        JsonNode body = operation.jsonBody().path("example").deepCopy();
        refer(body);
        if (operation.id().equals("createCohortMembership")) {
            invited = new Neighbours();
            ((ObjectNode) body).put("invitation", invited.invitation());
        } else if (operation.id().equals("createBuddyPair")) {
            Neighbours.twoIn(thingIn("/v1/cohorts"), client).forEach(((ObjectNode) body).putArray("memberIds")::add);
        } else if (operation.id().equals("createClient")) {
            ((ObjectNode) body).put("invitation", Neighbours.grant());
        }
        return saying.apply(operation, body);
    }

    private void refer(JsonNode node) {
        for (JsonNode child : node) {
            refer(child);
        }
        if (node instanceof ObjectNode object) {
            String pointedAt = Needs.COLLECTION_OF_TYPE.get(object.path("type").asText());
            if (pointedAt != null && object.path("id").isTextual()) {
                object.put("id", thingIn(pointedAt));
            }
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            for (String name : names) {
                String collection = Needs.COLLECTION_OF_MEMBER.get(name.toLowerCase(Locale.ROOT));
                if (collection != null && object.get(name).isTextual()) {
                    boolean other = name.startsWith("other");
                    object.put(name, other ? anotherIn(collection) : thingIn(collection));
                }
            }
        }
    }

    /** Calls the operation as its example says. */
    Response answer(Operation operation) {
        return send(operation, callerOf(operation).asks());
    }

    /** Calls the operation as its example says, by whoever asks. */
    Response send(Operation operation, RequestSpecification request) {
        return send(operation, request, UnaryOperator.identity());
    }

    /** Calls the operation with its example changed. */
    Response send(Operation operation, RequestSpecification request, UnaryOperator<JsonNode> change) {
        String path = path(operation);
        JsonNode body = body(operation);
        RequestSpecification complete = Calls.withBody(request, operation, body == null ? null : change.apply(body));
        if (operation.declares(428)) {
            complete.header("If-Match", etag(path));
        }
        return Calls.call(operation, complete, path);
    }

    /** The entity tag of what is at the path now. */
    String etag(String path) {
        return client.etagOf(path);
    }
}
