package org.kith.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

@QuarkusTest
class OrganizationsResourceTest {
    private final Client ann = Given.aSeeker();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lakeside freight | EXACT
                    LAKESIDE FREIGHT | EXACT
                    Lakeside Freight, Ltd. | EXACT
                    Lakeside-Freight Corp. | EXACT
                    Lákeside Freïght | EXACT
                    Lakeside Freight Group | STRONG
                    Lakeside | STRONG
                    Freight Lakeside | STRONG
                    Lakeside Freight Canada | STRONG
                    Riverside Freight | WEAK
                    """)
    void aNameIsGraded(String asked, String grade) {
        ann.addsOrganization("Lakeside Freight Inc.");

        matching(asked).body("items.grade", contains(grade)).body("reason", is(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"Meta", "Metall", "etallica", "Metallica2", "allica", "M", "%", "_", "Inc"})
    void aPartOfAWordIsNoMatch(String asked) {
        ann.addsOrganization("Metallica Inc");

        matching(asked).body("items", is(empty())).body("reason", is("NO_MATCH"));
    }

    @Test
    void whereNothingIsThereTheAnswerSaysSo() {
        matching("Lakeside").body("items", is(empty())).body("reason", is("NOTHING_THERE"));
    }

    @Test
    void anAliasAndADomainMatchToo() {
        ann.adds(
                "organizations",
                "{\"name\": \"Alder Works\", \"domain\": \"Alder.Example\", \"aliases\": [\"Birch\"]}");

        matching("birch").body("items.grade", contains("EXACT"));
        matching("ALDER.example").body("items.grade", contains("EXACT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Café Müller | CAFE MULLER
            Hollis & Sons | hollis and sons
            A.C.M.E. | acme
            ISTANBUL IŞIK | istanbul isik
            """)
    void theSameNameIsADuplicate(String name, String again) {
        ann.addsOrganization(name);

        ann.asks()
                .body("{\"name\": \"" + again + "\"}")
                .post("/v1/organizations")
                .then()
                .statusCode(409)
                .body("code", is("duplicate"))
                .body("errors[0].pointer", is("/name"));
    }

    @Test
    void noneCanBeRenamedToTheNameOfAnother() {
        ann.addsOrganization("Alder Works");
        String birch = "/v1/organizations/" + ann.addsOrganization("Birch Works");

        ann.patches(ann.etagOf(birch), "{\"name\": \"alder works\"}")
                .patch(birch)
                .then()
                .statusCode(409);
        ann.patches(ann.etagOf(birch), "{\"name\": \"BIRCH WORKS\"}")
                .patch(birch)
                .then()
                .statusCode(200);
    }

    @Test
    void twoSeekersMayKnowTheSame() {
        ann.addsOrganization("Alder Works");

        Given.aSeeker().addsOrganization("Alder Works");
    }

    @Test
    void aPatchChangesWhatItNamesAndNullClears() {
        UUID id =
                ann.adds("organizations", "{\"name\": \"Alder\", \"industry\": \"Wood\", \"aliases\": [\"A\", \"B\"]}");
        String path = "/v1/organizations/" + id;

        ann.patches(ann.etagOf(path), "{\"industry\": null, \"aliases\": [\"C\"]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", is("Alder"))
                .body("industry", is(nullValue()))
                .body("aliases", contains("C"));
    }

    @Test
    void oneVersionIsChangedOnce() {
        String path = "/v1/organizations/" + ann.addsOrganization("Alder");
        String etag = ann.etagOf(path);

        ann.patches(etag, "{\"industry\": \"Wood\"}").patch(path).then().statusCode(200);
        ann.patches(etag, "{\"industry\": \"Steel\"}").patch(path).then().statusCode(412);
    }

    @Test
    void oneThatIsReferredToStays() throws Exception {
        UUID id = ann.addsOrganization("Alder");
        affiliateSomebody(id);
        String path = "/v1/organizations/" + id;

        ann.asks()
                .header("If-Match", ann.etagOf(path))
                .delete(path)
                .then()
                .statusCode(409)
                .body("code", is("in-use"));
    }

    @Test
    void aSearchFindsBeginningsOfWords() {
        ann.addsOrganization("Lakeside Freight");
        ann.addsOrganization("Riverside Freight");

        found("?q=lake").body("items.name", contains("Lakeside Freight"));
        found("?q=frei").body("items", hasSize(2));
        found("?q=FREI river").body("items.name", contains("Riverside Freight"));
        found("?q=side").body("items", is(empty()));
    }

    @Test
    void aListIsNarrowed() {
        ann.adds("organizations", "{\"name\": \"Alder\", \"industry\": \"Wood\", \"domain\": \"alder.example\"}");
        ann.addsOrganization("Birch");

        found("?industry=Wood").body("items.name", contains("Alder"));
        found("?domain=ALDER.example").body("items.name", contains("Alder"));
        found("?updatedSince=2099-01-01T00:00:00Z").body("items", is(empty()));
        found("?sort=-name").body("items.name", contains("Birch", "Alder"));
    }

    private ValidatableResponse matching(String name) {
        return ann.asks()
                .queryParam("name", name)
                .get("/v1/organizations/matches")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse found(String query) {
        return ann.asks().get("/v1/organizations" + query).then().statusCode(200);
    }

    private void affiliateSomebody(UUID organization) throws Exception {
        UUID contact = UUID.randomUUID();
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.seeker', '" + ann.seekerId() + "', false)");
            statement.execute("insert into contact (seeker_id, id, name, sort_name, created_at, updated_at) values ('"
                    + ann.seekerId() + "', '" + contact + "', 'Ray', 'ray', now(), now())");
            statement.execute("insert into affiliation (seeker_id, id, contact_id, organization_id) values ('"
                    + ann.seekerId() + "', '" + UUID.randomUUID() + "', '" + contact + "', '" + organization + "')");
        }
    }
}
