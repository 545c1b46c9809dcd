package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.gate.Filled;
import org.kith.given.Client;
import org.kith.given.Given;

/** Who is erased, a member or a contact of one, leaves nothing in a cohort but that something was. */
@QuarkusTest
class ErasureTest {
    /** What was done stays recorded, with ids that lead to nobody any more. */
    private static final String AUDIT = "audit_record";

    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());
    private final Member ray = joins("RayTrace");
    private final Member helen = joins("Helen");
    private final Member dana = joins("Dana");

    @Test
    void ofAMemberNothingStaysWithTheCoachOrTheOthers() throws Exception {
        ray.gives("OpenTrace");
        ray.does("leads/" + ray.gives("WithdrawnTrace") + "/withdraw");
        helen.does("leads/" + ray.gives("TakenRole") + "/take");
        ray.does("leads/" + helen.gives("Helens own") + "/take");
        introduceToEachOther();
        UUID pair = pairOf(ray, helen);
        ray.does("buddy-pairs/" + pair + "/agree");
        assertThat(traces(cohort.coach(), helen.client(), dana.client()), hasItem(containsString("Trace")));

        erased(ray.client());

        assertThat(traces(cohort.coach(), helen.client(), dana.client()), is(empty()));
    }

    @Test
    void whatSomebodyTookOfAnErasedMemberStaysTheirsWithoutAName() {
        UUID given = ray.gives("Dispatcher");
        String own = helen.client()
                .asks()
                .post(helen.path() + "/leads/" + given + "/take")
                .then()
                .statusCode(200)
                .extract()
                .path("leadId");
        UUID helens = helen.gives("Clerk");
        ray.does("leads/" + helens + "/take");

        erased(ray.client());

        helen.client()
                .asks()
                .get("/v1/leads/" + own)
                .then()
                .statusCode(200)
                .body("role", is("Dispatcher"))
                .body("givenByContactId", nullValue());
        helen.client().asks().get("/v1/contacts").then().body("items", empty());
        helen.sees("leads")
                .body("items.id", contains(helens.toString(), given.toString()))
                .body("items.status", everyItem(is("TAKEN")))
                .body("items.role", contains("Clerk", null))
                .body("items.givenBy", everyItem(nullValue()))
                .body("items.takenBy", everyItem(nullValue()));
        dana.sees("leads").body("items", empty());
    }

    @Test
    void whoLeftAndWhoseCohortIsGoneIsReachedToo() throws Exception {
        helen.does("leads/" + ray.gives("Dispatcher") + "/take");
        helen.does("leave");
        ray.does("leave");
        deletes(cohort.coach(), cohort.path());

        erased(ray.client());

        helen.client().asks().get("/v1/contacts").then().body("items", empty());
        assertThat(traces(helen.client()), is(empty()));
    }

    @Test
    void theContactsOfOthersWhomNobodyErasedStay() {
        helen.does("leads/" + ray.gives("Dispatcher") + "/take");
        helen.does("leads/" + dana.gives("Clerk") + "/take");
        helen.client().addsContact("RayTrace");

        erased(ray.client());

        helen.client().asks().get("/v1/contacts?sort=name").then().body("items.name", contains("Dana", "RayTrace"));
    }

    @Test
    void ofAContactNothingStaysThatTheMemberToldTheCohort() throws Exception {
        UUID contact = knows(ray, "Lakeside Freight", "ContactTrace");
        UUID source = ray.client()
                .adds(
                        "leads",
                        "{\"role\": \"Clerk\", \"source\": {\"type\": \"CONTACT\", \"id\": \"" + contact + "\"}}");
        UUID lead = ray.gives(source, "Clerk", "ContactTrace");
        UUID other = ray.gives("Something else");
        UUID wish = asks(helen, "Lakeside Freight", "Night shift");
        agrees(ray, "{\"shareRole\": true, \"contactId\": \"" + contact + "\"}");
        helen.sees("introductions/" + wish).body("connectorRole", is("ContactTrace"));

        deletes(ray.client(), "/v1/contacts/" + contact);

        helen.sees("introductions/" + wish).body("status", is("AGREED")).body("connectorRole", nullValue());
        helen.sees("leads/" + lead).body("role", is("Clerk")).body("text", nullValue());
        helen.sees("leads/" + other).body("text", is("Something else"));
        for (String row : rowsOf(cohort.coach())) {
            assertThat(row, not(containsString("ContactTrace")));
            assertThat(row, not(containsString(contact.toString())));
        }
    }

    @Test
    void whoErasesAPeerFromTheirOwnNetworkIsNotToldTheNameInTheCohortEither() {
        UUID rays = ray.gives("Dispatcher");
        helen.does("leads/" + rays + "/take");
        UUID helens = helen.gives("Clerk");
        ray.does("leads/" + helens + "/take");
        String contact = helen.client().asks().get("/v1/contacts").path("items[0].id");

        deletes(helen.client(), "/v1/contacts/" + contact);

        helen.sees("leads").body("items.givenBy", everyItem(nullValue())).body("items.takenBy", everyItem(nullValue()));
        ray.sees("leads/" + rays).body("takenBy", is("Helen"));
        ray.sees("leads/" + helens).body("givenBy", is("Helen"));
    }

    @Test
    void aContactWithAForgedIdOfTheCohortIsErasedAsAnyOther() {
        String contact = ray.client()
                .adds(
                        "contacts",
                        "{\"name\": \"Forged\", \"externalIds\": [{\"source\": \"kith-cohort\", \"id\": \"no uuid\"}]}")
                .toString();

        deletes(ray.client(), "/v1/contacts/" + contact);
    }

    @Test
    void theCohortsOfAnErasedCoachEnd() {
        helen.does("leads/" + ray.gives("Dispatcher") + "/take");

        erased(cohort.coach());

        ray.client().asks().get(ray.path()).then().statusCode(200).body("endedBy", is("COACH"));
        ray.client().asks().get(ray.path() + "/leads").then().statusCode(404);
        erased(ray.client());
        helen.client().asks().get("/v1/contacts").then().body("items", empty());
    }

    private Member joins(String name) {
        return cohort.joinedBy(name, Consent.LEAD_POOL, Consent.INTRODUCTIONS);
    }

    /** Ray asks Helen, and Helen asks Ray, who agrees. */
    private void introduceToEachOther() {
        knows(helen, "Harbor Mill", "Foreman");
        asks(ray, "Harbor Mill", "WishTrace");
        agrees(helen, "{}");
        UUID contact = knows(ray, "Lakeside Freight", "ContactTrace");
        asks(helen, "Lakeside Freight", "Night shift");
        agrees(ray, "{\"shareRole\": true, \"contactId\": \"" + contact + "\"}");
    }

    private static UUID knows(Member member, String organization, String title) {
        return member.client()
                .adds(
                        "contacts",
                        "{\"name\": \"Somebody\", \"affiliations\": [{\"organization\": \"" + organization
                                + "\", \"title\": \"" + title + "\"}]}");
    }

    private static UUID asks(Member member, String organization, String wish) {
        return member.adds("introductions", "{\"organization\": \"" + organization + "\", \"wish\": \"" + wish + "\"}");
    }

    private static void agrees(Member member, String agreement) {
        String request = member.client()
                .asks()
                .get(member.path() + "/introduction-requests")
                .path("items[0].id");
        member.client()
                .asks()
                .body(agreement)
                .post(member.path() + "/introduction-requests/" + request + "/agree")
                .then()
                .statusCode(200);
    }

    private UUID pairOf(Member one, Member other) {
        return cohort.coach()
                .adds(
                        cohort.path().substring("/v1/".length()) + "/buddy-pairs",
                        "{\"memberIds\": [\"" + one.id() + "\", \"" + other.id() + "\"]}");
    }

    private static void erased(Client client) {
        deletes(client, "/v1/seekers/" + client.seekerId());
    }

    private static void deletes(Client client, String path) {
        int status = client.asks()
                .header("If-Match", client.etagOf(path))
                .delete(path)
                .statusCode();
        assertThat(status / 100, is(2));
    }

    /** The rows of these that still tell of Ray. */
    private List<String> traces(Client... clients) throws Exception {
        List<String> found = new ArrayList<>();
        for (Client client : clients) {
            rowsOf(client).stream()
                    .filter(row -> row.contains("Trace")
                            || row.contains(ray.client().seekerId().toString())
                            || row.contains(ray.id().toString()))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> rowsOf(Client client) throws Exception {
        return Filled.rowsOf(client.seekerId()).entrySet().stream()
                .filter(table -> !table.getKey().equals(AUDIT))
                .flatMap(table -> table.getValue().stream().map(row -> table.getKey() + row))
                .toList();
    }
}
