package org.kith.venue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class EventsResourceTest {
    private static final String PERSON = "/v1/events/{id}/people/{contactId}";
    private static final String PEOPLE = "/v1/events/{id}/people";

    @Test
    void aNameAKindAndATimeAreEnough() {
        adds(
                        Given.aSeeker(),
                        "{\"name\": \" Spring fair \", \"kind\": \"CAREER_FAIR\"," + at("2026-02-26T15:00:00Z") + "}")
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("name", is("Spring fair"))
                .body("kind", is("CAREER_FAIR"))
                .body("startsAt", is("2026-02-26T15:00:00Z"))
                .body("venueId", nullValue())
                .body("attended", is(false));
    }

    @Test
    void anEventMayLieAheadAndThenNobodyWasThere() {
        Client ann = Given.aSeeker();
        String ahead = "{\"name\": \"Fair\", \"kind\": \"CAREER_FAIR\"," + at("2026-03-09T15:00:00Z");
        UUID id = ann.adds("events", ahead + "}");

        adds(ann, ahead + ", \"attended\": true}").statusCode(422).body("errors.pointer", contains("/attended"));
        ann.asks()
                .body("{}")
                .put(PERSON, id, ann.addsContact("Ray"))
                .then()
                .statusCode(409)
                .body("code", is("too-soon"));
    }

    @Test
    void anEventIsWithinReach() {
        Client ann = Given.aSeeker();

        for (String when : List.of("1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z")) {
            adds(ann, "{\"name\": \"Fair\", \"kind\": \"OTHER\"," + at(when) + "}")
                    .statusCode(422)
                    .body("errors.pointer", contains("/startsAt"));
        }
    }

    @Test
    void anEventIsAtAVenueAndOutlivesIt() {
        Client ann = Given.aSeeker();
        UUID hall = ann.adds("venues", "{\"name\": \"Hall\", \"kind\": \"CONVENTION_CENTER\"}");
        UUID id = ann.adds(
                "events",
                "{\"name\": \"Fair\", \"kind\": \"CAREER_FAIR\", \"venueId\": \"" + hall + "\","
                        + at("2026-02-26T15:00:00Z") + "}");
        listed(ann, "venueId", hall.toString(), id);

        ann.asks()
                .header("If-Match", "\"0\"")
                .delete("/v1/venues/{id}", hall)
                .then()
                .statusCode(204);

        ann.asks().get("/v1/events/{id}", id).then().header("ETag", is("\"1\"")).body("venueId", nullValue());
        adds(
                        ann,
                        "{\"name\": \"Fair\", \"kind\": \"OTHER\", \"venueId\": \"" + hall + "\","
                                + at("2026-02-26T15:00:00Z") + "}")
                .statusCode(422)
                .body("errors.pointer", contains("/venueId"));
    }

    @Test
    void whoWasMetIsToldAgainAndAgainAndKeptOnce() {
        Client ann = Given.aSeeker();
        UUID id = fair(ann, "Fair", "2026-02-26T15:00:00Z");
        UUID ray = ann.addsContact("Ray");

        String added = ann.asks()
                .body("{}")
                .put(PERSON, id, ray)
                .then()
                .statusCode(200)
                .body("contactId", is(ray.toString()))
                .body("name", is("Ray"))
                .body("notes", nullValue())
                .extract()
                .path("addedAt");
        ann.asks()
                .body("{\"notes\": \" At the stand \"}")
                .put(PERSON, id, ray)
                .then()
                .body("notes", is("At the stand"))
                .body("addedAt", is(added));
        UUID mia = ann.addsContact("Mia");
        ann.asks().body("{}").put(PERSON, id, mia).then().statusCode(200);

        ann.asks().get(PEOPLE, id).then().body("items.name", contains("Mia", "Ray"));
        listed(ann, "contactId", ray.toString(), id);
        ann.asks().delete(PERSON, id, ray).then().statusCode(204);
        ann.asks().delete(PERSON, id, ray).then().statusCode(404);
        ann.asks().get(PEOPLE, id).then().body("items.name", contains("Mia"));
        listed(ann, "contactId", ray.toString());
    }

    @Test
    void peopleStandByNameInPages() {
        Client ann = Given.aSeeker();
        UUID id = fair(ann, "Fair", "2026-02-26T15:00:00Z");
        for (String name : List.of("Zoe", "alma", "Ida")) {
            ann.asks().body("{}").put(PERSON, id, ann.addsContact(name)).then().statusCode(200);
        }

        String next = ann.asks()
                .queryParam("limit", 2)
                .queryParam("count", true)
                .get(PEOPLE, id)
                .then()
                .body("items.name", contains("alma", "Ida"))
                .body("page.total", is(3))
                .extract()
                .path("page.next");
        ann.asks()
                .queryParam("limit", 2)
                .queryParam("count", true)
                .queryParam("cursor", next)
                .get(PEOPLE, id)
                .then()
                .body("items.name", contains("Zoe"));
    }

    @Test
    void aDeletedContactWasMetNowhere() {
        Client ann = Given.aSeeker();
        UUID id = fair(ann, "Fair", "2026-02-26T15:00:00Z");
        UUID ray = ann.addsContact("Ray");
        ann.asks().body("{}").put(PERSON, id, ray).then().statusCode(200);

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + ray))
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200);

        ann.asks().get(PEOPLE, id).then().body("items", empty());
    }

    @Test
    void aListShowsTheLatestFirstAndIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID fair = fair(ann, "Fair", "2026-02-26T15:00:00Z");
        UUID party = ann.adds(
                "events",
                "{\"name\": \"Party\", \"kind\": \"PARTY\", \"attended\": true," + at("2026-01-05T20:00:00Z") + "}");

        listed(ann, "limit", "50", fair, party);
        listed(ann, "sort", "startsAt", party, fair);
        listed(ann, "sort", "name", fair, party);
        listed(ann, "kind", "PARTY", party);
        listed(ann, "attended", "true", party);
        listed(ann, "attended", "false", fair);
        listed(ann, "since", "2026-02-26T15:00:00Z", fair);
        listed(ann, "until", "2026-02-26T15:00:00Z", party);
        listed(ann, "updatedSince", ann.asks().get("/v1/events/{id}", party).path("updatedAt"), party);
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID id = fair(ann, "Fair", "2026-02-26T15:00:00Z");

        ann.patches("\"0\"", "{\"attended\": true, \"notes\": \"Loud\"}")
                .patch("/v1/events/{id}", id)
                .then()
                .statusCode(200)
                .body("attended", is(true))
                .body("notes", is("Loud"))
                .body("name", is("Fair"));
        // Moved into the future, it was not attended.
        ann.patches("\"1\"", "{" + at("2026-03-09T15:00:00Z").substring(1) + "}")
                .patch("/v1/events/{id}", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attended"));
    }

    @Test
    void venuesStandByNameAndAreNarrowed() {
        Client ann = Given.aSeeker();
        UUID gym = ann.adds("venues", "{\"name\": \"The gym\", \"kind\": \"GYM\"}");
        UUID cafe = ann.adds("venues", "{\"name\": \"Café\", \"kind\": \"CAFE\", \"place\": \" Main Street \"}");

        ann.asks().get("/v1/venues").then().body("items.name", contains("Café", "The gym"));
        ann.asks().queryParam("kind", "GYM").get("/v1/venues").then().body("items.id", contains(gym.toString()));
        ann.patches("\"0\"", "{\"notes\": \"Good coffee\"}")
                .patch("/v1/venues/{id}", cafe)
                .then()
                .statusCode(200)
                .body("place", is("Main Street"))
                .body("notes", is("Good coffee"));
        ann.asks()
                .queryParam(
                        "updatedSince", ann.asks().get("/v1/venues/{id}", cafe).<String>path("updatedAt"))
                .get("/v1/venues")
                .then()
                .body("items.id", contains(cafe.toString()));
    }

    @Test
    void whateverIsNotTheSeekersIsNotThere() {
        Client bob = Given.aSeeker();
        Client ann = Given.aSeeker();
        UUID bobs = fair(bob, "Bob's", "2026-02-26T15:00:00Z");
        UUID anns = fair(ann, "Ann's", "2026-02-26T15:00:00Z");

        ann.asks().get(PEOPLE, bobs).then().statusCode(404);
        ann.asks().body("{}").put(PERSON, bobs, ann.addsContact("Ray")).then().statusCode(404);
        ann.asks().body("{}").put(PERSON, anns, bob.addsContact("Mia")).then().statusCode(404);
        ann.asks().get("/v1/venues").then().body("items", empty());
    }

    private static UUID fair(Client seeker, String name, String when) {
        return seeker.adds("events", "{\"name\": \"" + name + "\", \"kind\": \"CAREER_FAIR\"," + at(when) + "}");
    }

    private static String at(String when) {
        return " \"startsAt\": \"" + when + "\"";
    }

    private static ValidatableResponse adds(Client seeker, String json) {
        return seeker.asks().body(json).post("/v1/events").then();
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
