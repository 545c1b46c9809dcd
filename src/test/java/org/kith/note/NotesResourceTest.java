package org.kith.note;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class NotesResourceTest {
    @Test
    void aTextIsEnough() {
        Client ann = Given.aSeeker();

        ValidatableResponse written = ann.asks()
                .body("{\"text\": \"Fairs are in spring\"}")
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("about", nullValue())
                .body("text", is("Fairs are in spring"));

        written.body("occurredAt", is(written.extract().<String>path("createdAt")));
    }

    @Test
    void aNoteIsAboutAnythingTheSeekerHas() {
        Client ann = Given.aSeeker();
        UUID search = ann.adds("searches", "{\"reason\": \"JOBLESS\"}");

        for (String about : List.of(
                about("CONTACT", ann.addsContact("Ray")),
                about("ORGANIZATION", ann.addsOrganization("Lakeside")),
                about("GROUP", ann.addsGroup("Chess")),
                about("SEARCH", search),
                about("VENUE", ann.adds("venues", "{\"name\": \"Hall\", \"kind\": \"CLUB\"}")))) {
            ann.adds("notes", "{\"text\": \"Well\", \"about\": " + about + "}");
        }

        ann.asks()
                .queryParam("aboutType", "SEARCH")
                .queryParam("aboutId", search)
                .get("/v1/notes")
                .then()
                .body("items.about.id", contains(search.toString()))
                .body("items.about.type", contains("SEARCH"));
    }

    @Test
    void whatIsNotTheSeekersCannotBeNotedOf() {
        Client ann = Given.aSeeker();
        UUID ray = Given.aSeeker().addsContact("Ray");
        UUID lakeside = ann.addsOrganization("Lakeside");

        for (String about : List.of(about("CONTACT", ray), about("CONTACT", lakeside))) {
            ann.asks()
                    .body("{\"text\": \"Well\", \"about\": " + about + "}")
                    .post("/v1/notes")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/about/id"))
                    .body("errors.code", contains("unknown-reference"));
        }
    }

    @Test
    void aReferenceIsWhole() {
        Client ann = Given.aSeeker();

        ann.asksWrongly()
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Well\", \"about\": {}}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/about/id", "/about/type"));
    }

    @Test
    void aNoteIsTrueOfThePast() {
        Client ann = Given.aSeeker();

        for (String when : List.of("2026-03-02T16:00:00Z", "1899-12-31T23:59:59Z")) {
            ann.asks()
                    .body("{\"text\": \"Well\", \"occurredAt\": \"" + when + "\"}")
                    .post("/v1/notes")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/occurredAt"));
        }
    }

    @Test
    void aPatchChangesWhatItNames() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID mia = ann.addsContact("Mia");
        UUID id = ann.adds(
                "notes",
                "{\"text\": \"Well\", \"occurredAt\": \"2026-02-01T12:00:00Z\", \"about\": " + about("CONTACT", ray)
                        + "}");

        ann.patches("\"0\"", "{\"about\": " + about("CONTACT", mia) + "}")
                .patch("/v1/notes/{id}", id)
                .then()
                .statusCode(200)
                .body("text", is("Well"))
                .body("occurredAt", is("2026-02-01T12:00:00Z"))
                .body("about.id", is(mia.toString()));
        ann.patches("\"1\"", "{\"about\": null}")
                .patch("/v1/notes/{id}", id)
                .then()
                .statusCode(200)
                .body("about", nullValue());
        ann.patches("\"1\"", "{}").patch("/v1/notes/{id}", id).then().statusCode(412);
    }

    @Test
    void aListShowsTheLatestFirstAndIsNarrowed() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        UUID old = ann.adds("notes", "{\"text\": \"Old\", \"occurredAt\": \"2026-01-01T12:00:00Z\"}");
        UUID late = ann.adds(
                "notes",
                "{\"text\": \"Late\", \"occurredAt\": \"2026-02-01T12:00:00Z\", \"about\": " + about("CONTACT", ray)
                        + "}");

        listed(ann, "limit", "50", late, old);
        listed(ann, "sort", "occurredAt", old, late);
        listed(ann, "aboutType", "CONTACT", late);
        listed(ann, "aboutId", ray.toString(), late);
        listed(ann, "since", "2026-02-01T12:00:00Z", late);
        listed(ann, "until", "2026-02-01T12:00:00Z", old);
        listed(ann, "updatedSince", ann.asks().get("/v1/notes/{id}", late).path("updatedAt"), late);
    }

    @Test
    void anotherSeekersNoteIsNotThere() {
        Client bob = Given.aSeeker();
        UUID id = Given.aSeeker().adds("notes", "{\"text\": \"Mine\"}");

        bob.asks().get("/v1/notes").then().body("items", empty());
        bob.asks().get("/v1/notes/{id}", id).then().statusCode(404);
    }

    private static String about(String type, UUID id) {
        return "{\"type\": \"" + type + "\", \"id\": \"" + id + "\"}";
    }

    private static void listed(Client seeker, String parameter, String value, UUID... expected) {
        seeker.asks()
                .queryParam(parameter, value)
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        is(List.of(expected).stream().map(UUID::toString).toList()));
    }
}
