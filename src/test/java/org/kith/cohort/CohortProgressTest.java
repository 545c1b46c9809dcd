package org.kith.cohort;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.cohort.GivenCohort.Member;
import org.kith.given.Client;
import org.kith.given.Given;
import org.kith.given.TestClock;
import org.kith.given.Wire;

@QuarkusTest
class CohortProgressTest {
    private final GivenCohort cohort = GivenCohort.of(Given.aSeeker());

    @Test
    void membersWhoAgreedStandSideBySideAndTheOthersAreNotThere() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);
        cohort.joinedBy("Helen", Consent.LEAD_POOL);
        UUID contact = ray.client().addsContact("MarkerOfSomebody");
        ray.client().adds("leads", "{\"role\": \"MarkerOfALead\"}");
        ray.client()
                .adds(
                        "interactions",
                        "{\"contactId\": \"" + contact + "\", \"type\": \"CALL\", \"notes\": \"MarkerOfWords\"}");

        String seen = progress("")
                .body("items.displayName", contains("Ray"))
                .body("items[0].openLeads", is(1))
                .body("items[0].asked", is(0))
                .body("items[0].connector.days", is(14))
                .body("items[0].stalled", nullValue())
                .extract()
                .asString();
        assertThat(seen, not(containsString("Marker")));
        assertThat(seen, not(containsString(contact.toString())));
    }

    @Test
    void aSearchThatHasGoneQuietIsToldWithTheRule() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);
        Member helen = cohort.joinedBy("Helen", Consent.PROGRESS);
        searches(ray.client());
        searches(helen.client());
        cohort.joinedBy("NoSearch", Consent.PROGRESS);

        try (TestClock.OtherTime later = TestClock.at(TestClock.START.plus(Duration.ofDays(14)))) {
            assertThat(later, is(later));
            UUID contact = helen.client().addsContact("Dana");
            helen.client().adds("interactions", "{\"contactId\": \"" + contact + "\", \"type\": \"CALL\"}");

            progress("")
                    .body("items[0].stalled.rule", is("QUIET_FORTNIGHT"))
                    .body("items[0].stalled.since", is("2026-03-02"))
                    .body("items[0].stalled.because.fact", contains("NOTHING_RECORDED", "SEARCH_UNDER_WAY"))
                    .body("items[0].stalled.words", containsString("Ray"))
                    .body(
                            "items[0].stalled.suggestedAction.body.memberIds",
                            contains(ray.id().toString(), helen.id().toString()))
                    .body("items[1].stalled", nullValue())
                    .body("items[2].stalled", nullValue());
            progress("?asOf=2026-03-10").body("items[0].stalled", nullValue());
        }
    }

    @Test
    void whoeverTakesTheConsentBackIsNotThereAnyMore() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);

        ray.client()
                .patches(ray.client().etagOf(ray.path()), "{\"consents\": []}")
                .patch(ray.path())
                .then()
                .statusCode(200);

        progress("").body("items", empty()).body("reason", is("NOTHING_VISIBLE"));
        ray.client().asks().post(ray.path() + "/leave").then().statusCode(200);
        progress("").body("items", empty()).body("reason", is("NOTHING_THERE"));
    }

    @Test
    void theWordsAreInTheLanguageThatIsAskedFor() {
        cohort.coach()
                .asks()
                .header("Accept-Language", "es")
                .get(cohort.path() + "/progress")
                .then()
                .statusCode(200)
                .body("words", containsString("Todavía"));
    }

    @Test
    void nobodyElseSeesIt() {
        Member ray = cohort.joinedBy("Ray", Consent.PROGRESS);

        for (Client other : new Client[] {ray.client(), Given.aSeeker()}) {
            other.asks().get(cohort.path() + "/progress").then().statusCode(404);
        }
        cohort.coach()
                .asksWrongly()
                .get(cohort.path() + "/progress?asOf=soon")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("asOf"));
    }

    @Test
    void eachMemberCostsAFewStatements() throws Exception {
        cohort.joinedBy("Ray", Consent.PROGRESS);
        int one = Wire.statementsOf(() -> progress("")).size();
        cohort.joinedBy("Helen", Consent.PROGRESS);
        int two = Wire.statementsOf(() -> progress("")).size();

        assertThat(two - one, lessThan(16));
    }

    private ValidatableResponse progress(String query) {
        return cohort.coach()
                .asks()
                .get(cohort.path() + "/progress" + query)
                .then()
                .statusCode(200);
    }

    private static void searches(Client client) {
        client.adds("searches", "{\"reason\": \"JOBLESS\", \"startedOn\": \"2026-03-02\"}");
    }
}
