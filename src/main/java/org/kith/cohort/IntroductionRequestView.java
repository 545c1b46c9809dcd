package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * That a member is asked for a way into an organization, as that member sees it.
 *
 * @param askedBy how the one who asks is called in the cohort
 * @param connectorRole what the member agreed to tell of the person they know there; null for nothing
 */
public record IntroductionRequestView(
        UUID id,
        String askedBy,
        String organization,
        String wish,
        IntroductionRequestStatus status,
        String connectorRole,
        Instant decidedAt,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String TABLES = "cohort_introduction_request t join cohort_introduction i"
            + " on i.seeker_id = t.seeker_id and i.id = t.introduction_id join cohort_membership m"
            + " on m.coach_id = i.seeker_id and m.cohort_id = i.cohort_id and m.id = i.asker_membership_id"
            + " and m.left_at is null and 'INTRODUCTIONS' = any (m.consents)";

    static final String COLUMNS = "t.id, m.display_name, i.organization, i.wish, t.status, t.connector_role,"
            + " t.decided_at, t.created_at, t.version";

    static IntroductionRequestView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new IntroductionRequestView(
                column.id(),
                column.text(),
                column.text(),
                column.text(),
                column.constant(IntroductionRequestStatus.class),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }

    /** Who asks may go by another name from one request to the next. */
    @Override
    public String variant() {
        return Integer.toHexString(askedBy.hashCode());
    }
}
