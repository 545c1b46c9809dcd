package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.about.Kind;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;

/** What is deleted is forgotten, wherever else it was spoken of. */
@QuarkusTest
class ForgettingTest {
    /** Part of a contact, or counted under another name, or what only follows from a counted thing. */
    private static final Set<String> PARTS = Set.of("contact_key", "contact_search", "contact_step");

    @Test
    void everyKindOfThingThatCanBePointedAtIsForgottenWhenItGoes() throws Exception {
        Set<String> kinds = new TreeSet<>();
        Arrays.stream(Kind.values()).forEach(kind -> kinds.add(kind.table() + " " + kind.name()));

        assertThat(
                ask(
                        "select t.tgrelid::regclass || ' ' || convert_from(decode(replace(encode(t.tgargs, 'hex'), '00', ''),"
                                + " 'hex'), 'UTF8') from pg_trigger t join pg_proc p on p.oid = t.tgfoid"
                                + " where p.proname = 'forget_references'"),
                is(kinds));
    }

    @Test
    void whateverGoesWithAContactIsCounted() throws Exception {
        Client ann = Given.aSeeker();
        String id = ann.addsContact("Ray").toString();
        Set<String> counted = new TreeSet<>(ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + id))
                .delete("/v1/contacts/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .<java.util.Map<String, Integer>>path("removed")
                .keySet());
        Set<String> tables = ask("select distinct conrelid::regclass::text from pg_constraint where contype = 'f'"
                + " and confrelid = 'contact'::regclass and confdeltype = 'c'");
        tables.removeAll(PARTS);
        for (List<String> name : List.of(
                List.of("affiliation", "affiliations"),
                List.of("relationship", "relationships"),
                List.of("interaction", "interactions"),
                List.of("group_member", "groupMemberships"),
                List.of("ask", "asks"),
                List.of("introduction", "introductions"),
                List.of("document_share", "documentShares"),
                List.of("lead_participant", "leadParticipations"),
                List.of("lead_pass", "leadsPassedOn"),
                List.of("favor", "favors"),
                List.of("thank_you", "thankYous"),
                List.of("debt", "debts"),
                List.of("event_person", "eventsMetAt"),
                List.of("prompt_answer", "promptAnswers"))) {
            assertThat(name.get(1), counted.contains(name.get(1)), is(true));
            tables.remove(name.get(0));
        }

        assertThat("goes along and is not counted", tables, empty());
    }

    @Test
    void aNoteAndAReminderAboutAContactGoWithTheContact() {
        Client ann = Given.aSeeker();
        String id = ann.addsContact("Ray").toString();
        String about = "{\"about\": {\"type\": \"CONTACT\", \"id\": \"" + id + "\"}, \"text\": \"Likes old trucks\"";
        ann.adds("notes", about + "}");
        ann.adds("reminders", about + ", \"dueOn\": \"2026-03-09\"}");

        ann.asks()
                .header("If-Match", ann.etagOf("/v1/contacts/" + id))
                .delete("/v1/contacts/{id}", id)
                .then()
                .body("removed.notes", is(1))
                .body("removed.reminders", is(1));

        ann.asks().get("/v1/notes").then().body("items", empty());
        ann.asks().get("/v1/reminders").then().body("items", empty());
    }

    private static Set<String> ask(String sql) throws SQLException {
        return new TreeSet<>(Database.ask(sql));
    }
}
