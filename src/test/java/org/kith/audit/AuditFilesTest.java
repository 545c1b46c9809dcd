package org.kith.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.given.Client;
import org.kith.given.Given;

/** What was recorded is taken along as a file, and answers that are given again are recorded. */
@QuarkusTest
class AuditFilesTest {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final int MORE_THAN_A_PAGE = 60;

    private final Client ann = Given.aSeeker();
    private final Client dana = Given.aSeeker();

    @Test
    void aSheetHoldsAllOfItAndNotAPage() {
        addOrganizations(MORE_THAN_A_PAGE);

        Response answer = as(CSV, "operation=createOrganization");

        assertThat(answer.header("Content-Type"), is("text/csv;charset=UTF-8"));
        assertThat(answer.header("Content-Disposition"), is("attachment; filename=\"kith-audit.csv\""));
        assertThat(answer.header("Vary"), containsString("Accept"));
        List<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(answer.asString()).stream().toList();
        assertThat(records, hasSize(MORE_THAN_A_PAGE));
        NamedCsvRecord first = records.get(0);
        JsonNode same = page("operation=createOrganization").path("items").get(0);
        for (String member : List.of("id", "occurredAt", "accountId", "keyId", "operation", "status", "traceId")) {
            assertThat(first.getField(member), is(same.path(member).asText()));
        }
        assertThat(first.getField("targetIds"), is(same.path("targetIds").get(0).asText()));
        assertThat(first.getField("grantId"), is(""));
        assertThat(first.getField("replayed"), is("false"));
    }

    @Test
    void aLineHoldsOneRecordAsAPageHasIt() throws Exception {
        addOrganizations(2);

        Response answer = as(NDJSON, "sort=occurredAt");

        assertThat(answer.header("Content-Type"), startsWith(NDJSON));
        assertThat(answer.header("Content-Disposition"), is("attachment; filename=\"kith-audit.ndjson\""));
        String[] lines = answer.asString().split("\n", -1);
        JsonNode items = page("sort=occurredAt").path("items");
        assertThat(lines.length, is(items.size() + 1));
        for (int i = 0; i < items.size(); i++) {
            assertThat(new ObjectMapper().readTree(lines[i]), is(items.get(i)));
        }
        assertThat(lines[items.size()], is(""));
    }

    @Test
    void whoAcceptsAnythingGetsAPage() {
        for (String accept : new String[] {"*/*", "application/json, text/csv;q=0.5", "application/*"}) {
            ann.asks().accept(accept).get("/v1/audit").then().statusCode(200).contentType("application/json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=2", "cursor=x", "count=true"})
    void aFileHasNoPages(String query) {
        String name = query.substring(0, query.indexOf('='));
        ann.asks().accept(CSV).get("/v1/audit?" + query).then().statusCode(400).body("errors.parameter", hasItem(name));
    }

    @Test
    void whatIsWrongIsToldBeforeAFileBegins() {
        ann.asks().accept(NDJSON).get("/v1/audit?sort=status").then().statusCode(400);
        ann.asksWrongly().accept("image/png").get("/v1/audit").then().statusCode(406);
    }

    @Test
    void anAnswerThatACoachIsGivenAgainIsRecordedAsSuch() {
        String invitation = ann.asks()
                .body("{\"name\": \"Dana\", \"scopes\": [\"contacts:write\"]}")
                .post("/v1/grants")
                .path("invitation");
        dana.asks().body("{\"invitation\": \"" + invitation + "\"}").post("/v1/clients");
        String key = UUID.randomUUID().toString();
        String made = null;
        for (int i = 0; i < 3; i++) {
            made = dana.asks()
                    .header("Kith-Seeker", ann.seekerId())
                    .header("Idempotency-Key", key)
                    .body("{\"name\": \"Ray Hollis\"}")
                    .post("/v1/contacts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        ann.asks()
                .get("/v1/audit?sort=occurredAt&operation=createContact&targetId=" + made)
                .then()
                .body("items", hasSize(3))
                .body("items.findAll { it.replayed }", hasSize(2))
                .body("items.accountId", everyItem(is(dana.seekerId().toString())))
                .body("items.status", everyItem(is(201)));
    }

    @Test
    void whatTheSeekerIsGivenAgainIsAnOwnRead() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ann.asks()
                    .header("Idempotency-Key", key)
                    .body("{\"name\": \"Ray Hollis\"}")
                    .post("/v1/contacts")
                    .then()
                    .statusCode(201);
        }

        assertThat(page("operation=createContact").path("items").size(), is(1));
    }

    private void addOrganizations(int many) {
        for (int i = 0; i < many; i++) {
            ann.addsOrganization("Lakeside Freight " + i);
        }
    }

    private Response as(String type, String query) {
        Response answer = ann.asks().accept(type).get("/v1/audit?" + query);
        answer.then().statusCode(200);
        return answer;
    }

    private JsonNode page(String query) {
        return ann.asks().get("/v1/audit?" + query).as(JsonNode.class);
    }
}
