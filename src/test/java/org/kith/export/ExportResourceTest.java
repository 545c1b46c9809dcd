package org.kith.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.given.Client;
import org.kith.given.Given;

/** All that a seeker has, in one file, for this service and for others. */
@QuarkusTest
class ExportResourceTest {
    private static final String HELEN = "{\"name\": \"Helen Ostrow\", \"given\": \"Helen\", \"family\": \"Ostrow\","
            + " \"emails\": [{\"address\": \"helen@lakeside.example\", \"label\": \"work\"}],"
            + " \"phones\": [{\"number\": \"(202) 555-0143\"}], \"tags\": [\"freight\", \"a;b,c\"],"
            + " \"notes\": \"=1+1\\nSecond line\", \"affiliations\": [{\"organization\": \"Lakeside Freight\","
            + " \"title\": \"Chief Technology Officer\"}]}";

    @Test
    void theFileHasANameWithoutAnybodys() {
        Given.aSeeker()
                .asks()
                .get("/v1/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"kith-export.zip\"");
    }

    @Test
    void theManifestComesLastAndCountsTheRows() throws Exception {
        Client ann = Given.aSeeker();
        ann.adds("contacts", HELEN);
        Unzipped export = Unzipped.exportOf(ann);

        List<String> names = List.copyOf(export.entries().keySet());
        JsonNode manifest = new ObjectMapper().readTree(export.text("kith.json"));

        assertThat(names.get(names.size() - 1), is("kith.json"));
        assertThat(manifest.path("format").asText(), is("kith-export"));
        assertThat(manifest.path("rows").path("contact").asInt(), is(1));
        assertThat(export.text("data/contact.ndjson").lines().toList(), hasSize(1));
    }

    @Test
    void noKeyAndNoHashIsInIt() throws Exception {
        Client ann = Given.aSeeker();
        String keyId = ann.asks().get("/v1/me").path("keyId");
        Unzipped export = Unzipped.exportOf(ann);

        export.entries().values().forEach(text -> {
            assertThat(text, not(containsString(keyId)));
            assertThat(text, not(containsString("secretHash")));
            assertThat(text, not(containsString(ann.seekerId().toString())));
        });
    }

    @Test
    void anAddressBookReadsTheContacts() throws Exception {
        Client ann = Given.aSeeker();
        UUID id = ann.adds("contacts", HELEN);

        VCard card = Ezvcard.parse(Unzipped.exportOf(ann).text("contacts.vcf")).first();

        assertThat(card.getUid().getValue(), is("urn:uuid:" + id));
        assertThat(card.getFormattedName().getValue(), is("Helen Ostrow"));
        assertThat(card.getStructuredName().getFamily(), is("Ostrow"));
        assertThat(card.getEmails().get(0).getValue(), is("helen@lakeside.example"));
        assertThat(card.getTelephoneNumbers().get(0).getText(), is("(202) 555-0143"));
        assertThat(card.getOrganization().getValues(), contains("Lakeside Freight"));
        assertThat(card.getCategories().getValues(), contains("freight", "a;b,c"));
        assertThat(card.getNotes().get(0).getValue(), is("=1+1\nSecond line"));
    }

    @Test
    void aProgramForTablesComputesNothing() throws Exception {
        Client ann = Given.aSeeker();
        for (String begin : List.of("=", "+", "-", "@", "\\t")) {
            ann.adds("notes", "{\"text\": \"" + begin + "cmd|' /C calc'!A0\"}");
        }

        String notes = Unzipped.exportOf(ann).text("notes.csv");

        assertThat(notes, startsWith("occurredAt,aboutType,aboutId,text,id\r\n"));
        for (String begin : List.of("=", "+", "-", "@", "\t")) {
            assertThat(notes, containsString("'" + begin + "cmd"));
            assertThat(notes, not(containsString("," + begin + "cmd")));
        }
    }

    @Test
    void anEmptyTableHasItsColumns() throws Exception {
        assertThat(Unzipped.exportOf(Given.aSeeker()).text("contacts.csv"), startsWith("name,given,family,nickname,"));
    }

    @Test
    void aCalendarReadsEventsInterviewsAndReminders() throws Exception {
        Client ann = Given.aSeeker();
        ann.adds(
                "events",
                "{\"name\": \"Freight meetup; with, all\", \"kind\": \"MEETUP\", \"startsAt\": \"2026-03-05T18:00:00Z\","
                        + " \"notes\": \"Bring cards\\nand a pen\"}");
        UUID lead = ann.adds(
                "leads",
                "{\"role\": \"Planner\", \"organization\": \"Lakeside Freight\", \"discoveredAt\": \"2026-02-10T12:00:00Z\"}");
        ann.adds(
                "interviews",
                "{\"leadId\": \"" + lead
                        + "\", \"startsAt\": \"2026-03-06T15:00:00Z\", \"kind\": \"ON_SITE\", \"interviewers\": [{\"name\": \"Jo Lind\"}]}");
        ann.adds("reminders", "{\"text\": \"Call Dana\", \"dueOn\": \"2026-03-09\"}");

        ICalendar calendar =
                Biweekly.parse(Unzipped.exportOf(ann).text("calendar.ics")).first();

        assertThat(
                calendar.getEvents().stream()
                        .map(event -> event.getSummary().getValue())
                        .toList(),
                contains("Freight meetup; with, all", "Interview: Planner, Lakeside Freight"));
        assertThat(calendar.getEvents().get(0).getDescription().getValue(), is("Bring cards\nand a pen"));
        assertThat(
                calendar.getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue()
                        .toInstant()
                        .toString(),
                is("2026-03-05T18:00:00Z"));
        assertThat(calendar.getTodos().get(0).getSummary().getValue(), is("Call Dana"));
    }

    @Test
    void whatAnotherSeekerHasIsNotInIt() throws Exception {
        Given.aSeeker().adds("contacts", HELEN);

        Unzipped export = Unzipped.exportOf(Given.aSeeker());

        assertThat(export.text("data/contact.ndjson"), is(""));
        assertThat(export.text("contacts.vcf"), is(""));
    }
}
