package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.kith.gate.EveryOperation.that;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** Each list can be walked from end to end, by each of its sorts, and by nothing but its own cursors. */
@QuarkusTest
class EveryListTest {
    private static final Pattern SORTS = Pattern.compile("Sorts?: ([^.]*)\\.");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final int THINGS = 5;
    /** A world for each list, which the tests only read. */
    private static final Map<String, World> FILLED = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> aWalkVisitsEachThingOnce() {
        return everyList(operation -> {
            World world = filled(operation);
            String path = world.path(operation);
            List<String> all = ids(get(world, path + "?limit=200"));
            assertThat(all.size(), greaterThanOrEqualTo(THINGS));

            for (String sort : sorts(operation)) {
                for (int limit = 1; limit <= 3; limit++) {
                    List<String> up = walk(world, path + "?limit=" + limit + "&sort=" + sort);
                    List<String> down = walk(world, path + "?limit=" + limit + "&sort=-" + sort);

                    assertThat(sort, up, containsInAnyOrder(all.toArray()));
                    Collections.reverse(down);
                    assertThat("-" + sort, down, is(up));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theItemsAreCountedOnRequest() {
        return everyList(operation -> {
            World world = filled(operation);
            String path = world.path(operation);
            int all = ids(get(world, path + "?limit=200")).size();

            assertThat(get(world, path + "?limit=1&count=true").path("page.total"), is(all));
            assertThat(get(world, path + "?limit=1&count=false").path("page.total"), is(nullValue()));
        });
    }

    @TestFactory
    Stream<DynamicTest> aCursorFitsNothingButItsList() {
        World other = new World();
        return everyList(operation -> {
            World world = filled(operation);
            String path = world.path(operation);
            String cursor = get(world, path + "?limit=1").path("page.next");
            String same = other.path(operation);

            refused(world.client(), path + "?cursor=" + cursor.substring(1));
            refused(world.client(), path + "?cursor=" + cursor + "A");
            refused(world.client(), path + "?cursor=" + flipped(cursor));
            refused(world.client(), path + "?sort=-" + sorts(operation).get(0) + ",&cursor=" + cursor);
            refused(other.client(), same + "?cursor=" + cursor);
        });
    }

    private static Stream<DynamicTest> everyList(EveryOperation.Check check) {
        return that(
                operation -> operation.hasParameter("query", "cursor")
                        && !operation.scope().equals(java.util.Optional.of("admin"))
                        && OpenApi.allOperations().stream()
                                .anyMatch(other -> other.verb().equals("POST")
                                        && other.path().equals(operation.path())),
                check);
    }

    private static World filled(Operation operation) {
        return FILLED.computeIfAbsent(operation.id(), id -> {
            World world = new World();
            String path = world.path(operation);
            for (int i = 0; i < THINGS; i++) {
                world.anotherIn(path);
            }
            return world;
        });
    }

    private static List<String> sorts(Operation operation) {
        Matcher told = SORTS.matcher(operation.node().path("description").asText());
        List<String> sorts = new ArrayList<>();
        if (told.find()) {
            Matcher name = NAME.matcher(told.group(1));
            while (name.find()) {
                sorts.add(name.group(1));
            }
        }
        return sorts.isEmpty() ? List.of("createdAt") : sorts;
    }

    private static List<String> walk(World world, String first) {
        List<String> seen = new ArrayList<>();
        for (String next = first; next != null; ) {
            Response page = get(world, next);
            seen.addAll(ids(page));
            String cursor = page.path("page.next");
            String link = page.header("Link");
            assertThat(link == null, is(cursor == null));
            next = cursor == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
            assertThat(next == null ? first : next, next == null || next.contains("cursor=" + cursor), is(true));
        }
        return seen;
    }

    private static List<String> ids(Response page) {
        return page.jsonPath().getList("items.id");
    }

    private static Response get(World world, String path) {
        Response answer = world.client().asks().urlEncodingEnabled(false).get(path);
        answer.then().statusCode(200);
        return answer;
    }

    private static void refused(Client client, String path) {
        client.asks()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is(path.contains(",&") ? "sort" : "cursor"));
    }

    private static String flipped(String cursor) {
        char last = cursor.charAt(cursor.length() / 2);
        return cursor.substring(0, cursor.length() / 2)
                + (last == 'A' ? 'B' : 'A')
                + cursor.substring(cursor.length() / 2 + 1);
    }
}
