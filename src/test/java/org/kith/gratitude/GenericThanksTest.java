package org.kith.gratitude;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class GenericThanksTest {
    private static final String TO_ANYBODY =
            "Dear %s, thank you so much for your time and help. I really appreciate it!";

    @Test
    void thanksThatCouldHaveGoneToAnybodyAreFlaggedAndSentAllTheSame() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");

        JsonPath sent = thanks(ann, ray, TO_ANYBODY.replace("%s", "Ray Hollis"), null);

        assertThat(sent.getBoolean("generic"), is(true));
        assertThat(sent.getList("genericBecause"), hasItem(containsString("Nothing in it is particular")));
    }

    @Test
    void noWordsAtAllHaveNoPersonalTouch() {
        Client ann = Given.aSeeker();

        JsonPath sent = thanks(ann, ann.addsContact("Ray"), null, null);

        assertThat(sent.getList("genericBecause"), is(List.of("Neither a text nor a personal touch is told.")));
    }

    @Test
    void whatTheyDidIsParticular() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        Grateful.didAFavor(ann, ray, "Mended the old Mustang", "2026-02-10T12:00:00Z");

        assertThat(because(ann, ray, "Thank you for the help with the MUSTANG!"), is(empty()));
    }

    @Test
    void theirOrganizationIsParticular() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds(
                "contacts", "{\"name\": \"Ray\", \"affiliations\": [{\"organization\": \"Hollis Auto Repair\"}]}");

        assertThat(because(ann, ray, "Thank you. I love how everybody at Hollis Auto looks out for me."), is(empty()));
    }

    @Test
    void aWordOfTheNotesIsParticular() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds("contacts", "{\"name\": \"Ray\", \"notes\": \"His daughter plays the cello.\"}");

        assertThat(because(ann, ray, "Thank you! And good luck to your daughter."), is(empty()));
        assertThat("the words of any note are not", because(ann, ray, "Thank you for your help"), is(not(empty())));
    }

    @Test
    void aPersonalTouchIsParticularUnlessItIsNone() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray Hollis");
        UUID eve = ann.addsContact("Eve Abara");

        assertThat(
                thanks(ann, ray, "Thank you so much!", "Asked how the sailing trip went")
                        .getBoolean("generic"),
                is(false));
        assertThat(
                thanks(ann, eve, "Thank you for everything, Eve", "Thank you, dear Eve Abara!")
                        .getBoolean("generic"),
                is(true));
    }

    @Test
    void theSameLinesForTheNextPersonAreFlagged() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds("contacts", "{\"name\": \"Ray Hollis\", \"notes\": \"Harbour\"}");
        UUID eve = ann.adds("contacts", "{\"name\": \"Eve Abara\", \"notes\": \"Harbour\"}");
        String lines =
                "Dear %s, meeting you at the harbour festival was the best part of my week, and your advice about"
                        + " certificates will stay with me.";

        assertThat(because(ann, ray, lines.replace("%s", "Ray")), is(empty()));
        assertThat(
                because(ann, eve, lines.replace("%s", "Eve")),
                is(List.of("It reads much like the one of 2026-03-02.")));
        assertThat(
                because(ann, eve, "The harbour looks different since you told me its story. I went back there twice."),
                is(empty()));
    }

    @Test
    void itIsHeldBesideEarlierOnesAloneAndAnewWhenItIsChanged() {
        Client ann = Given.aSeeker();
        UUID ray = ann.adds("contacts", "{\"name\": \"Ray\", \"notes\": \"Harbour\"}");
        String lines = "The harbour looks different since you told me its story.";
        JsonPath later = thanks(ann, ray, lines, null);

        UUID earlier = UUID.fromString(ann.asks()
                .body("{\"contactId\": \"" + ray + "\", \"text\": \"" + lines
                        + "\", \"sentAt\": \"2026-02-01T12:00:00Z\"}")
                .post("/v1/thank-yous")
                .then()
                .statusCode(201)
                .body("generic", is(false))
                .extract()
                .path("id"));

        ann.patches(ann.etagOf("/v1/thank-yous/" + later.getString("id")), "{\"offersHelp\": true}")
                .patch("/v1/thank-yous/{id}", later.getString("id"))
                .then()
                .statusCode(200)
                .body("genericBecause", is(List.of("It reads much like the one of 2026-02-01.")));
        ann.patches(ann.etagOf("/v1/thank-yous/" + earlier), "{\"text\": \"Thanks\"}")
                .patch("/v1/thank-yous/{id}", earlier)
                .then()
                .statusCode(200)
                .body("generic", is(true));
    }

    @Test
    void aTextOfFullLengthIsReadInNoTime() {
        Client ann = Given.aSeeker();
        UUID ray = ann.addsContact("Ray");
        String longest = "\uFDFA".repeat(5_000);

        assertThat(thanks(ann, ray, longest, null).getBoolean("generic"), is(true));
        assertThat(thanks(ann, ray, "a ".repeat(2_500).strip(), null).getBoolean("generic"), is(true));
    }

    private static List<String> because(Client ann, UUID contact, String text) {
        return thanks(ann, contact, text, null).getList("genericBecause");
    }

    private static JsonPath thanks(Client ann, UUID contact, String text, String touch) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("contactId", contact.toString());
        body.put("text", text);
        body.put("personalTouch", touch);
        return ann.asks()
                .body(body.toString())
                .post("/v1/thank-yous")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
