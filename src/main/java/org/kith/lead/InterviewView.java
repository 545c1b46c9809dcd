package org.kith.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An interview as the API shows one.
 *
 * @param reason why it came out so, in words, or null
 * @param external whether the reason has nothing to do with the seeker; null when nobody knows
 * @param history every outcome that was told, the first one first
 */
public record InterviewView(
        UUID id,
        UUID leadId,
        Instant startsAt,
        InterviewKind kind,

        List<Interviewer> interviewers,

        @Shown(FieldGroup.NOTES) String notes,
        InterviewOutcome outcome,
        @Shown(FieldGroup.NOTES) String reason,
        Boolean external,
        Impressed impressed,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    private static final ObjectReader INTERVIEWERS = new ObjectMapper().readerForListOf(Interviewer.class);

    static final String COLUMNS = "t.id, t.lead_id, t.starts_at, t.kind,"
            + " coalesce((select json_agg(json_build_object('number', i.number, 'name', i.name,"
            + " 'contactId', i.contact_id, 'title', i.title, 'email', i.email) order by i.number) from interviewer i"
            + " where i.seeker_id = t.seeker_id and i.interview_id = t.id)::text, '[]'),"
            + " t.notes, t.outcome, t.reason, t.external::text, t.impressed, t.created_at, t.updated_at, t.version";

    /** A contact who is deleted leaves the interview, which is no change of its own. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update(interviewers.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    /** Reads all but the history. */
    static InterviewView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new InterviewView(
                column.id(),
                column.id(),
                column.instant(),
                column.constant(InterviewKind.class),
                interviewers(column.text()),
                column.text(),
                column.constant(InterviewOutcome.class),
                column.text(),
                yesOrNo(column.text()),
                column.constant(Impressed.class),
                List.of(),
                column.instant(),
                column.instant(),
                column.version());
    }

    /** Not as the database wrote them: not everybody is shown where to reach them. */
    private static List<Interviewer> interviewers(String written) {
        try {
            return INTERVIEWERS.readValue(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the database wrote can always be read", e);
        }
    }

    private static Boolean yesOrNo(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    InterviewView with(List<Step> steps) {
        return new InterviewView(
                id,
                leadId,
                startsAt,
                kind,
                interviewers,
                notes,
                outcome,
                reason,
                external,
                impressed,
                steps,
                createdAt,
                updatedAt,
                version);
    }
}
