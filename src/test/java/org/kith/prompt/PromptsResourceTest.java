package org.kith.prompt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

@QuarkusTest
class PromptsResourceTest {
    private final Client ann = Given.aSeeker();

    @Test
    void taxSeasonBringsTheTaxProfessionalFirst() {
        prompts("")
                .body("asOf", is("2026-03-02"))
                .body("items[0].id", is("tax-professional"))
                .body("items[0].category", is("SERVICE_PROVIDERS"))
                .body("items[0].circle", is("SERVICE_PROVIDER"))
                .body("items[0].providerCategory", is("TAX_PROFESSIONAL"))
                .body("items[0].season", contains(1, 2, 3, 4))
                .body("items[0].words", is("Who prepares your tax return?"))
                .body("items[0].hint", notNullValue())
                .body("items[0].rule", is("IN_SEASON"))
                .body("items[0].because.fact", contains("IN_SEASON", "EMPTY_CIRCLE"))
                .body("items[0].state", is("OPEN"))
                .body("items[0].answers", empty())
                .body("items[0].legalActions", contains("answer", "skip", "not-comfortable"))
                .body("reason", nullValue());
        prompts("?asOf=2026-05-02").body("items[0].id", not(is("tax-professional")));
    }

    @Test
    void thenComesWhatAsksAboutTheEmptiestCircle() {
        adds("Ray", "SERVICE_PROVIDER");
        adds("Sue", "FELLOW_BELIEVER");
        adds("Zoe", "FELLOW_BELIEVER");

        prompts("?asOf=2026-02-15")
                .body("items[0].id", is("tax-professional"))
                .body("items[0].because[1].words", containsString("one person so far"))
                .body("items[1].id", is("choir"))
                .body("items[1].rule", is("EMPTY_CIRCLE"))
                .body("items[1].because[0].words", is("Under “people from your club” your network has nobody yet."));
        prompts("?category=COMMUNITIES&asOf=2026-02-15&limit=200")
                .body("items[-1].id", is("study-circle"))
                .body("items[-1].rule", is("CATALOGUE"))
                .body("items[-1].because[0].words", containsString("there are 2 people already"));
    }

    @Test
    void whoIsArchivedIsNotCounted() {
        UUID ray = adds("Ray", "SERVICE_PROVIDER");
        ann.asks().post("/v1/contacts/{id}/archive", ray).then().statusCode(200);

        prompts("").body("items[0].because[1].words", containsString("nobody yet"));
    }

    @Test
    void everyPromptIsReachedByPaging() {
        int all = Catalogue.all().size();
        List<String> ids = prompts("?state=ALL&limit=200").extract().path("items.id");

        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = prompts(
                            "?state=ALL&limit=17&count=true" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .body("page.total", is(all));
            paged.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("page.next");
        }

        MatcherAssert.assertThat(paged, is(ids));
        String next = prompts("?limit=5").extract().path("page.next");
        ann.asks()
                .get("/v1/prompts?category=NEIGHBORS&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", is("invalid-cursor"));
    }

    @Test
    void whatIsSuggestedCanBeSentAsItIs() {
        Map<String, String> action = prompts("").extract().path("items[0].suggestedAction");

        ann.asks()
                .request(action.get("method"), action.get("path"))
                .then()
                .statusCode(200)
                .body("id", is("tax-professional"));
    }

    @Test
    void answeringOneTakesSomebodyIntoTheNetwork() {
        String contact = answers(
                        "mechanic",
                        "{'name': ' Ray Hollis ', 'organization': 'Hollis Auto Repair', 'occupation': 'Mechanic',"
                                + " 'closeness': 'FAMILIAR', 'howMet': 'My car', 'notes': 'Likes old trucks'}")
                .statusCode(201)
                .body("promptId", is("mechanic"))
                .body("added", is(true))
                .body("answeredAt", notNullValue())
                .extract()
                .path("contactId");

        ann.asks()
                .get("/v1/contacts/{id}", contact)
                .then()
                .body("name", is("Ray Hollis"))
                .body("origin", is("PROMPT"))
                .body("circle", is("SERVICE_PROVIDER"))
                .body("providerCategory", is("MECHANIC"))
                .body("occupation", is("Mechanic"))
                .body("closeness", is("FAMILIAR"))
                .body("howMet", is("My car"))
                .body("notes", is("Likes old trucks"))
                .body("affiliations.organization", contains("Hollis Auto Repair"));
        prompt("mechanic", "")
                .body("state", is("ANSWERED"))
                .body("answers", contains(contact))
                .body("legalActions", contains("answer"))
                .body("because.fact", hasItem("ANSWERED"))
                .body("because[-1].about.id", contains(contact));
        prompts("?limit=200").body("items.id", not(hasItem("mechanic")));
        prompts("?state=ANSWERED").body("items.id", contains("mechanic"));
    }

    @Test
    void locationAndEntityTagAreThoseOfTheContact() {
        ValidatableResponse answered = answers("barber", "{'name': 'Sue'}").statusCode(201);
        String contact = answered.extract().path("contactId");

        answered.header("Location", endsWith("/v1/contacts/" + contact))
                .header("ETag", is(ann.etagOf("/v1/contacts/" + contact)));
    }

    @Test
    void aNameIsEnoughAndMoreThanOneMayComeOfAPrompt() {
        String ray =
                answers("choir", "{'name': 'Ray'}").statusCode(201).extract().path("contactId");
        String sue = answers("choir", "{'name': 'Sue', 'circle': 'FRIEND', 'providerCategory': 'BANKER'}")
                .statusCode(201)
                .extract()
                .path("contactId");

        prompt("choir", "")
                .body("answers", contains(ray, sue))
                .body("because[-1].words", is("2 people came to mind with it so far."));
        ann.asks()
                .get("/v1/contacts")
                .then()
                .body("items.origin", everyItem(is("PROMPT")))
                .body("items.circle", containsInAnyOrder("CLUB_MEMBER", "FRIEND"))
                .body("items.providerCategory", containsInAnyOrder(null, "BANKER"));
    }

    @Test
    void whoIsThereAlreadyMayBeTheAnswerAndStaysAsTheyAre() {
        UUID ray = adds("Ray", "FRIEND");
        String etag = ann.etagOf("/v1/contacts/" + ray);

        answers("mechanic", "{'contactId': '" + ray + "'}")
                .statusCode(201)
                .body("added", is(false))
                .body("contactId", is(ray.toString()));

        MatcherAssert.assertThat(ann.etagOf("/v1/contacts/" + ray), is(etag));
        ann.asks().get("/v1/contacts").then().body("items.id", contains(ray.toString()));
        answers("barber", "{'contactId': '" + ray + "'}").statusCode(201);
        answers("mechanic", "{'contactId': '" + ray + "'}").statusCode(409).body("code", is("duplicate"));
    }

    @Test
    void anAnswerIsSomebodyNewOrSomebodyWhoIsThere() {
        UUID ray = adds("Ray", "FRIEND");
        UUID stranger = Given.aSeeker().addsContact("Zoe");

        answers("mechanic", "{}").statusCode(422).body("errors[0].pointer", is("/name"));
        answers("mechanic", "{'name': '  '}").statusCode(422).body("errors[0].pointer", is("/name"));
        answers("mechanic", "{'contactId': '" + ray + "', 'name': 'Ray'}")
                .statusCode(422)
                .body("errors[0].pointer", is("/contactId"))
                .body("errors[0].code", is("one-person"));
        answers("mechanic", "{'contactId': '" + stranger + "'}")
                .statusCode(422)
                .body("errors[0].code", is("unknown-reference"));
        answers("mechanic", "{'name': 'Sue', 'occurredAt': '2026-03-03T12:00:00Z'}")
                .statusCode(422)
                .body("errors[0].code", is("in-the-future"));
        ann.asks().get("/v1/contacts").then().body("items.name", contains("Ray"));
    }

    @Test
    void anAnswerCountsFromItsDateOn() {
        answers("mechanic", "{'name': 'Ray', 'occurredAt': '2026-02-20T12:00:00Z'}")
                .statusCode(201)
                .body("answeredAt", is("2026-02-20T12:00:00Z"));

        prompt("mechanic", "?asOf=2026-02-19").body("state", is("OPEN")).body("answers", empty());
        prompt("mechanic", "?asOf=2026-02-20").body("state", is("ANSWERED"));
    }

    @Test
    void whenTheContactGoesTheAnswerIsForgotten() {
        String ray = answers("mechanic", "{'name': 'Ray'}").extract().path("contactId");

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + ray))
                .delete("/v1/contacts/{id}", ray)
                .then()
                .statusCode(200)
                .body("removed.promptAnswers", is(1));

        prompt("mechanic", "").body("state", is("OPEN")).body("answers", empty());
    }

    @Test
    void anEmptyListSaysWhy() {
        prompts("?state=ANSWERED")
                .body("items", empty())
                .body("reason", is("NOTHING_THERE"))
                .body("words", notNullValue());
        answers("mechanic", "{'name': 'Ray'}").statusCode(201);
        prompts("?state=ANSWERED&category=NEIGHBORS")
                .body("items", empty())
                .body("reason", is("NO_MATCH"))
                .body("words", containsString("none of them is of this category"));
    }

    @Test
    void whenAllWereGoneThroughTheListSaysSo() {
        for (String id : prompts("?category=NEIGHBORS").extract().<List<String>>path("items.id")) {
            ann.asks().post("/v1/prompts/{id}/skip", id).then().statusCode(200);
        }

        prompts("?category=NEIGHBORS")
                .body("items", empty())
                .body("reason", is("NO_MATCH"))
                .body("words", is("You have gone through all prompts of this kind."));
    }

    @Test
    void nobodySeesWhatAnotherSeekerMadeOfAPrompt() {
        answers("mechanic", "{'name': 'Ray'}").statusCode(201);

        Given.aSeeker().asks().get("/v1/prompts/mechanic").then().body("state", is("OPEN"));
    }

    @Test
    void whatIsNotInTheCatalogueIsNotFound() {
        ann.asks().get("/v1/prompts/prince-in-exile").then().statusCode(404);
        answers("prince-in-exile", "{'name': 'Ray'}").statusCode(404);
        for (String step : List.of("skip", "not-comfortable", "restore")) {
            ann.asks()
                    .post("/v1/prompts/prince-in-exile/" + step)
                    .then()
                    .statusCode(404)
                    .body("code", is("not-found"));
        }
    }

    @Test
    void theWordsAreInTheLanguageThatIsAskedFor() {
        ann.asks()
                .header("Accept-Language", "es-MX, en;q=0.5")
                .get("/v1/prompts")
                .then()
                .header("Content-Language", is("es"))
                .header("Vary", containsString("Accept-Language"))
                .body("items[0].words", is("¿Quién prepara tu declaración de impuestos?"))
                .body("items[0].because[1].words", containsString("«personas cuyos servicios usas»"));
    }

    private UUID adds(String name, String circle) {
        return ann.adds("contacts", json("{'name': '" + name + "', 'circle': '" + circle + "'}"));
    }

    private ValidatableResponse prompts(String query) {
        return ann.asks().get("/v1/prompts" + query).then().statusCode(200);
    }

    private ValidatableResponse prompt(String id, String query) {
        return ann.asks().get("/v1/prompts/" + id + query).then().statusCode(200);
    }

    private ValidatableResponse answers(String id, String body) {
        return ann.asks().body(json(body)).post("/v1/prompts/{id}/answer", id).then();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
