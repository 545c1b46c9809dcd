package org.kith.gate;

import static org.kith.given.Client.PATCH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/**
 * A seeker with one of each thing that an operation's path or body names, made through the contract's own operations and
 * from its examples, when it is first needed.
 */
final class World {
    private static final Map<String, String> COLLECTION_OF_MEMBER = Map.ofEntries(
            Map.entry("contactid", "/v1/contacts"),
            Map.entry("othercontactid", "/v1/contacts"),
            Map.entry("gatewaycontactid", "/v1/contacts"),
            Map.entry("searchid", "/v1/searches"),
            Map.entry("documentid", "/v1/documents"),
            Map.entry("connectorcontactid", "/v1/contacts"),
            Map.entry("tocontactid", "/v1/contacts"),
            Map.entry("forcontactid", "/v1/contacts"),
            Map.entry("holdercontactid", "/v1/contacts"),
            Map.entry("askid", "/v1/asks"),
            Map.entry("replacesaskid", "/v1/asks"),
            Map.entry("continuesaskid", "/v1/asks"),
            Map.entry("aboutid", "/v1/contacts"),
            Map.entry("leadid", "/v1/leads"),
            Map.entry("givenbycontactid", "/v1/contacts"),
            Map.entry("venueid", "/v1/venues"),
            Map.entry("organizationid", "/v1/organizations"));
    /** Operations that need another one before them. */
    private static final Map<String, List<String>> BEFORE = Map.ofEntries(
            Map.entry("restoreContact", List.of("archiveContact")),
            Map.entry("removeGroupMember", List.of("putGroupMember")),
            Map.entry("reopenDebt", List.of("waiveDebt")),
            Map.entry("resumeSearch", List.of("pauseSearch")),
            Map.entry("reopenSearch", List.of("endSearch")),
            Map.entry("meetThroughIntroduction", List.of("makeIntroduction")),
            Map.entry("reopenIntroduction", List.of("declineIntroduction")),
            Map.entry("remindAsk", List.of("sendAsk")),
            Map.entry("fulfillAsk", List.of("sendAsk")),
            Map.entry("declineAsk", List.of("sendAsk")),
            Map.entry("restAsk", List.of("sendAsk")),
            Map.entry("reopenAsk", List.of("sendAsk", "restAsk")),
            Map.entry("acceptLead", List.of("offerLead")),
            Map.entry("reopenLead", List.of("closeLead")),
            Map.entry("wakeContact", List.of("restContact")),
            Map.entry("reopenReminder", List.of("finishReminder")),
            Map.entry("removeEventPerson", List.of("putEventPerson")),
            Map.entry("undoImport", List.of("streamImport")),
            Map.entry("restorePrompt", List.of("skipPrompt")));
    /** Operations of whose query parameters one is needed, and which. */
    private static final Map<String, String> ONE_PARAMETER = Map.of("findPaths", "role");
    /** Things that are made within another one, and read by themselves: by which operation. */
    private static final Map<String, String> MADE_BY =
            Map.ofEntries(Map.entry("/v1/target-employers", "createTargetEmployer"));
    /** Things that nobody makes: what has to be done for one to be in the collection. */
    private static final Map<String, String> COMES_OF =
            Map.ofEntries(Map.entry("/v1/debts", "doFavor"), Map.entry("/v1/leads/{id}/passes", "passLeadOn"));
    /** Things of which there is one at a time: what is done to it before the next can be made. */
    private static final Map<String, String> ONE_AT_A_TIME = Map.ofEntries(Map.entry("/v1/searches", "endSearch"));
    /** What an object with a type and an id points at. */
    private static final Map<String, String> COLLECTION_OF_TYPE = Map.ofEntries(Map.entry("CONTACT", "/v1/contacts"));
    /** What tells things of one collection apart. */
    private static final List<String> NAMES = List.of("name", "organization");

    private static final String RESTORES = "/v1/export/restore";

    private static byte[] export;

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

    Client client() {
        return client;
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
        BEFORE.getOrDefault(operation.id(), List.of()).forEach(id -> answer(named(id)));
        return this;
    }

    /** Itself, or for an operation that needs another one before it, whose effect others would meet, a world made ready. */
    World orOneReady(Operation operation) {
        return BEFORE.containsKey(operation.id()) ? new World().ready(operation) : this;
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
        if (isOfNeighbours(operation, parameter, collection)) {
            return made.computeIfAbsent(collection + " of others", any -> neighbours.did(collection, client));
        }
        if (OpenApi.operationAt("POST", collection).isPresent()) {
            return thingIn(collection);
        }
        if (MADE_BY.containsKey(collection)) {
            return thingIn(path(named(MADE_BY.get(collection))));
        }
        if (COMES_OF.containsKey(collectionTemplate)) {
            if (!made.containsKey(collection)) {
                answer(named(COMES_OF.get(collectionTemplate)));
                made.put(collection, client.asks().get(collection).path("items[0].id"));
            }
            return made.get(collection);
        }
        String elsewhere = COLLECTION_OF_MEMBER.get(parameter.toLowerCase(Locale.ROOT));
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
        if (known == null && collection.equals(RESTORES)) {
            return restoredOnce();
        }
        return known == null ? anotherIn(collection) : known;
    }

    /** Somebody who has something cannot restore any more; that they once did is written past the service. */
    private String restoredOnce() {
        String id = UUID.randomUUID().toString();
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.seeker', '" + client.seekerId() + "', false)");
            statement.execute("insert into export_restore (seeker_id, id, status, said_rows, alive_at, finished_at,"
                    + " created_at) values ('" + client.seekerId() + "', '" + id
                    + "', 'COMPLETED', 0, now(), now(), now())");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        made.put(RESTORES, id);
        return id;
    }

    /** Makes one more thing in a collection, under a name of its own, and returns its id. */
    String anotherIn(String collection) {
        Operation create = OpenApi.operationAt("POST", collection).orElseThrow();
        JsonNode body = body(create);
        if (made.containsKey(collection)) {
            makeRoomFor(collection, body);
        }
        Response answer = withBody(callerOf(create).asks(), create, body).post(collection);
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
        if (ONE_AT_A_TIME.containsKey(collection)) {
            Operation end = named(ONE_AT_A_TIME.get(collection));
            withBody(client.asks(), end, body(end)).request(end.verb(), path(end));
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
            ((ObjectNode) body).put("invitation", invitationOfAnother());
        }
        return saying.apply(operation, body);
    }

    private static String invitationOfAnother() {
        return Given.aSeeker()
                .asks()
                .body("{\"name\": \"Coach\", \"scopes\": [\"contacts:read\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
    }

    private void refer(JsonNode node) {
        for (JsonNode child : node) {
            refer(child);
        }
        if (node instanceof ObjectNode object) {
            String pointedAt = COLLECTION_OF_TYPE.get(object.path("type").asText());
            if (pointedAt != null && object.path("id").isTextual()) {
                object.put("id", thingIn(pointedAt));
            }
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            for (String name : names) {
                String collection = COLLECTION_OF_MEMBER.get(name.toLowerCase(Locale.ROOT));
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
        RequestSpecification complete = withBody(request, operation, body == null ? null : change.apply(body));
        if (operation.declares(428)) {
            complete.header("If-Match", etag(path));
        }
        return call(operation, complete, path);
    }

    /** Calls the operation with its required parameters at that path. */
    static Response call(Operation operation, RequestSpecification request, String path) {
        for (JsonNode parameter : operation.parameters("query")) {
            boolean needed = parameter.path("name").asText().equals(ONE_PARAMETER.get(operation.id()));
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

    /** The entity tag of what is at the path now. */
    String etag(String path) {
        return client.etagOf(path);
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

    private static List<String> replaceIds(
            Operation operation, String path, java.util.function.IntFunction<String> replacement) {
        String[] template = operation.path().split("/", -1);
        List<String> paths = new java.util.ArrayList<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{") && isId(operation, template[i])) {
                String[] segments = path.split("/", -1);
                segments[i] = replacement.apply(i);
                paths.add(String.join("/", segments));
            }
        }
        return paths;
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

    private static Operation named(String id) {
        return OpenApi.allOperations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The media type of the operation's JSON body. */
    static boolean isPatch(Operation operation) {
        return operation.jsonMediaType().equals(java.util.Optional.of(PATCH));
    }
}
