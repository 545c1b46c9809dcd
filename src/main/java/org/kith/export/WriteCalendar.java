package org.kith.export;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;

/**
 * Writes events, interviews and reminders as one calendar (iCalendar, RFC 5545), entry by entry: a library of calendars
 * would hold all of it in memory first.
 */
@ApplicationScoped
class WriteCalendar {
    static final String ENTRY = "calendar.ics";
    private static final int FETCHED = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyyMMdd'T'HHmmss'Z'", java.util.Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final String EVENTS = "select t.id, t.starts_at, t.name, concat_ws(', ', v.name, v.place), t.notes"
            + " from event t left join venue v on v.seeker_id = t.seeker_id and v.id = t.venue_id"
            + " where t.seeker_id = ? order by t.id";

    private static final String INTERVIEWS = "select t.id, t.starts_at, concat_ws(', ', l.role, o.name), null, t.notes"
            + " from interview t join lead l on l.seeker_id = t.seeker_id and l.id = t.lead_id"
            + " left join organization o on o.seeker_id = l.seeker_id and o.id = l.organization_id"
            + " where t.seeker_id = ? order by t.id";

    private static final String REMINDERS =
            "select t.id, t.due_on, t.text, t.status = 'DONE' from reminder t where t.seeker_id = ? order by t.id";

    private final Rows rows;

    @Inject
    WriteCalendar(Rows rows) {
        this.rows = rows;
    }

    @SuppressWarnings("resource") // the writer of the entry is closed by whoever opened it
    void write(UUID seekerId, Instant now, Writer out) throws IOException {
        VObjectWriter calendar = new VObjectWriter(out, SyntaxStyle.NEW);
        calendar.writeBeginComponent("VCALENDAR");
        calendar.writeProperty("VERSION", "2.0");
        calendar.writeProperty("PRODID", "-//Kith//Export//EN");
        rows.each(EVENTS, List.of(seekerId), FETCHED, row -> appointment(calendar, now, "", new Columns(row)));
        rows.each(
                INTERVIEWS,
                List.of(seekerId),
                FETCHED,
                row -> appointment(calendar, now, "Interview: ", new Columns(row)));
        rows.each(REMINDERS, List.of(seekerId), FETCHED, row -> task(calendar, now, new Columns(row)));
        calendar.writeEndComponent("VCALENDAR");
        calendar.flush();
    }

    private static void appointment(VObjectWriter calendar, Instant now, String what, Columns column)
            throws java.sql.SQLException {
        UUID id = column.id();
        Instant starts = column.instant();
        String summary = what + column.text();
        String place = column.text();
        String notes = column.text();
        try {
            begin(calendar, "VEVENT", id, now);
            calendar.writeProperty("DTSTART", TIME.format(starts));
            text(calendar, "SUMMARY", summary);
            text(calendar, "LOCATION", place);
            text(calendar, "DESCRIPTION", notes);
            calendar.writeEndComponent("VEVENT");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void task(VObjectWriter calendar, Instant now, Columns column) throws java.sql.SQLException {
        UUID id = column.id();
        LocalDate due = column.date();
        String text = column.text();
        boolean done = column.bool();
        VObjectParameters date = new VObjectParameters();
        date.put("VALUE", "DATE");
        try {
            begin(calendar, "VTODO", id, now);
            calendar.writeProperty(null, "DUE", date, due.format(DateTimeFormatter.BASIC_ISO_DATE));
            text(calendar, "SUMMARY", text);
            calendar.writeProperty("STATUS", done ? "COMPLETED" : "NEEDS-ACTION");
            calendar.writeEndComponent("VTODO");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(VObjectWriter calendar, String component, UUID id, Instant now) throws IOException {
        calendar.writeBeginComponent(component);
        calendar.writeProperty("UID", id.toString());
        calendar.writeProperty("DTSTAMP", TIME.format(now));
    }

    private static void text(VObjectWriter calendar, String name, String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            calendar.writeProperty(name, escaped(text));
        }
    }

    private static String escaped(String text) {
        return VObjectPropertyValues.escape(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace("\n", "\\n");
    }
}
