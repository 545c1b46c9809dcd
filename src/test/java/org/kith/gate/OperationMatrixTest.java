package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.given.TestClock;
import org.kith.tenancy.Scopes;

/** Every operation of the contract, asked by everybody who may come along: who gets in, and what the others are told. */
@QuarkusTest
class OperationMatrixTest {
    private static final String SEEKER = "Kith-Seeker";
    private static final Instant SOON = TestClock.START.plus(Duration.ofHours(1));
    private static final List<String> GRANTABLE =
            Scopes.KNOWN.stream().filter(Scopes::mayBeGranted).toList();

    private static int cells;

    /** Who asks. */
    private enum Asking {
        THE_SEEKER,
        ANOTHER_SEEKER,
        A_COACH_WITHOUT_A_GRANT,
        A_COACH_WITH_A_NARROW_GRANT,
        A_COACH_WITH_ALL_THAT_CAN_BE_GRANTED,
        A_COACH_WHOSE_GRANT_IS_EXPIRED,
        A_COACH_WHOSE_GRANT_WAS_TAKEN_BACK,
        AN_INTEGRATION_WHOSE_KEY_LACKS_THE_SCOPE,
        NOBODY
    }

    private final World world = World.restored();
    private final Client other = Given.aSeeker();
    private final Client unknown = Given.aSeeker();
    private final Client readsContacts = granted(world.client(), null, "contacts:read");
    private final Client readsGroups = granted(world.client(), null, "groups:read");
    private final Client expired = granted(world.client(), SOON, GRANTABLE.toArray(String[]::new));
    private final Client revoked = takenBack();
    private final Client integration = granted(world.client(), null, GRANTABLE.toArray(String[]::new));
    private final Client contactsAlone = integration.withScopes("contacts:read");
    private final Client groupsAlone = integration.withScopes("groups:read");

    @TestFactory
    Stream<DynamicTest> everyOperationByEverybody() {
        return OpenApi.operations().stream()
                .flatMap(operation -> Arrays.stream(Asking.values())
                        .map(asking -> DynamicTest.dynamicTest(operation.id() + " by " + asking, () -> {
                            cells++;
                            cell(operation, asking);
                        })));
    }

    @AfterAll
    static void saysHowLargeItIs() {
        System.out.println("Operation matrix: " + OpenApi.operations().size() + " operations by "
                + Asking.values().length + " callers, " + cells + " cells");
    }

    private void cell(Operation operation, Asking asking) {
        switch (asking) {
            case THE_SEEKER -> comesIn(operation, world.orOneToChange(operation), null);
            case ANOTHER_SEEKER -> seesNothingOfIt(operation);
            case A_COACH_WITHOUT_A_GRANT -> isToldThatThereIsNothing(operation, unknown);
            case A_COACH_WITH_A_NARROW_GRANT -> isRefused(operation, narrow(operation, readsContacts, readsGroups));
            case A_COACH_WITH_ALL_THAT_CAN_BE_GRANTED -> comesInAsFarAsItCanBeGranted(operation);
            case A_COACH_WHOSE_GRANT_IS_EXPIRED -> {
                try (TestClock.OtherTime ignored = TestClock.at(SOON)) {
                    isToldThatThereIsNothing(operation, expired);
                }
            }
            case A_COACH_WHOSE_GRANT_WAS_TAKEN_BACK -> isToldThatThereIsNothing(operation, revoked);
            case AN_INTEGRATION_WHOSE_KEY_LACKS_THE_SCOPE ->
                isRefused(operation, narrow(operation, contactsAlone, groupsAlone));
            case NOBODY ->
                world.send(operation, Given.nobody().asks()).then().statusCode(operation.declares(401) ? 401 : 200);
        }
    }

    private static void comesIn(Operation operation, World its, Client coach) {
        RequestSpecification request = coach == null ? its.callerOf(operation).asks() : by(coach, its);

        assertThat(its.send(operation, request).statusCode(), is(lessThan(300)));
    }

    private void comesInAsFarAsItCanBeGranted(Operation operation) {
        World its = world.orOneToChange(operation);
        Client coach = granted(its.client(), null, GRANTABLE.toArray(String[]::new));
        if (operation.scope().filter(scope -> !Scopes.mayBeGranted(scope)).isPresent()) {
            its.send(operation, by(coach, its)).then().statusCode(403);
        } else {
            comesIn(operation, its, coach);
        }
    }

    /** With the ids of another seeker in path and body; where there are none, it is one's own that is answered. */
    private void seesNothingOfIt(Operation operation) {
        Response answer = world.send(operation, other.asks());

        if (!Calls.withUnknownIds(operation, world.path(operation)).isEmpty()) {
            answer.then().statusCode(operation.scope().equals(java.util.Optional.of("admin")) ? 403 : 404);
        }
        if (answer.statusCode() < 300) {
            world.ids().forEach(id -> assertThat(answer.asString(), not(containsString(id))));
        }
    }

    private void isToldThatThereIsNothing(Operation operation, Client coach) {
        world.send(operation, by(coach, world)).then().statusCode(operation.declares(401) ? 404 : 200);
    }

    private void isRefused(Operation operation, Client coach) {
        int status = world.send(operation, by(coach, world)).statusCode();

        assertThat(status, is(operation.scope().isPresent() ? 403 : 200));
    }

    /** Of two who may read one thing each, the one who may not do this. */
    private static Client narrow(Operation operation, Client readsContacts, Client readsGroups) {
        return operation.scope().equals(java.util.Optional.of("contacts:read")) ? readsGroups : readsContacts;
    }

    private static RequestSpecification by(Client coach, World its) {
        return coach.asks().header(SEEKER, its.client().seekerId());
    }

    /** Somebody new to whom the seeker has granted these scopes, and all that can be shown. */
    private static Client granted(Client seeker, Instant expiresAt, String... scopes) {
        String quoted = Arrays.stream(scopes).collect(Collectors.joining("\", \"", "[\"", "\"]"));
        String until = expiresAt == null ? "null" : "\"" + expiresAt + "\"";
        String invitation = seeker.asks()
                .body("{\"name\": \"Coach\", \"scopes\": " + quoted + ", \"expiresAt\": " + until
                        + ", \"fieldGroups\": [\"NOTES\", \"CONTACT_DETAILS\", \"CLOSENESS\"]}")
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .extract()
                .path("invitation");
        Client coach = Given.aSeeker();
        coach.adds("clients", "{\"invitation\": \"" + invitation + "\"}");
        return coach;
    }

    private Client takenBack() {
        Client coach = granted(world.client(), null, GRANTABLE.toArray(String[]::new));
        String grant = coach.asks().get("/v1/clients").path("items[0].id");
        world.client().asks().post("/v1/grants/{id}/revoke", grant).then().statusCode(200);
        return coach;
    }
}
