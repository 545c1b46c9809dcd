package org.kith.snapshot;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Database;
import org.kith.given.Given;
import org.kith.given.Wire;

@QuarkusTest
class SnapshotsTest {
    private static final int STATEMENTS = 12;
    private static final Pattern RELATION = Pattern.compile("\"Relation Name\": \"(\\w+)\"");

    private final Client ann = Given.aSeeker();

    @Test
    void everyTableThatASnapshotIsReadFromTellsOfEveryChange() throws Exception {
        UUID me = ann.seekerId();
        OffsetDateTime end = OffsetDateTime.parse("2026-03-03T05:00:00Z");
        Set<String> read = relationsOf(Person.SQL, me, end, me, end, me);
        read.addAll(relationsOf(Asked.SQL, me, end, me));
        read.addAll(relationsOf(Deed.SQL, me, end, "UTC"));
        assertThat(read, hasItem("interaction"));

        Set<String> silent = new TreeSet<>();
        for (String table : read) {
            List<String> told = Database.ask("select distinct event_manipulation from information_schema.triggers"
                    + " where action_statement like '%note_snapshot_change%' and event_object_table = '" + table + "'");
            if (told.size() < 3) {
                silent.add(table);
            }
        }
        assertThat(silent, is(empty()));
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws Exception {
        ann.addsContact("Ray");
        suggested();

        assertThat(readingsOf(this::suggested), is(0L));
        ann.addsContact("Zoe");
        assertThat(readingsOf(this::suggested), is(1L));
        assertThat(suggested(), containsInAnyOrder("Ray", "Zoe"));
    }

    @Test
    void aChangeOfAnotherSeekerIsNone() throws Exception {
        ann.addsContact("Ray");
        suggested();

        Given.aSeeker().addsContact("Zoe");

        assertThat(readingsOf(this::suggested), is(0L));
        assertThat(suggested(), contains("Ray"));
    }

    @Test
    void anEarlierDateIsReadEachTime() throws Exception {
        ann.addsContact("Ray");

        assertThat(readingsOf(() -> suggestedAsOf("2026-02-01")), is(1L));
        assertThat(readingsOf(() -> suggestedAsOf("2026-02-01")), is(1L));
    }

    @Test
    void whoMovesToAnotherTimeZoneIsAnsweredByItsDays() throws Exception {
        ann.addsContact("Ray");
        suggested();

        String me = "/v1/seekers/" + ann.seekerId();
        ann.patches(ann.etagOf(me), "{\"timeZone\": \"Asia/Tokyo\"}")
                .patch(me)
                .then()
                .statusCode(200);

        assertThat(readingsOf(this::suggested), is(1L));
    }

    @Test
    void suggestionsTakeAFewStatements() throws Exception {
        ann.addsContact("Ray");

        assertThat(Wire.statementsOf(this::suggested).size(), is(lessThanOrEqualTo(STATEMENTS)));
    }

    /** The tables that the plan of a statement names. */
    private static Set<String> relationsOf(String sql, Object... values) throws Exception {
        try (Connection connection = Database.connection();
                PreparedStatement statement = connection.prepareStatement("explain (format json) " + sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet plan = statement.executeQuery();
            plan.next();
            Set<String> relations = new TreeSet<>();
            for (Matcher found = RELATION.matcher(plan.getString(1)); found.find(); ) {
                relations.add(found.group(1));
            }
            return relations;
        }
    }

    private List<String> suggested() {
        return ann.asks()
                .get("/v1/suggestions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    private List<String> suggestedAsOf(String date) {
        return ann.asks()
                .get("/v1/suggestions?asOf=" + date)
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    /** How often all people were read. */
    private static long readingsOf(Wire.Deed deed) throws Exception {
        return Wire.statementsOf(deed).stream()
                .filter(statement -> statement.contains("c.comfortable_asking"))
                .count();
    }
}
