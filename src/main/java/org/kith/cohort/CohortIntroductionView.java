package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * What a member asked the cohort for, as that member sees it.
 *
 * @param agreedBy how the one who agreed is called; null before
 * @param connectorRole what the one whom they know does at the organization; null unless that was agreed to, too
 */
public record CohortIntroductionView(
        UUID id,
        String organization,
        String wish,
        CohortIntroductionStatus status,
        String agreedBy,
        String connectorRole,
        Instant agreedAt,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    private static final String OF_ONE = " from cohort_introduction_request r join cohort_membership m"
            + " on m.coach_id = r.seeker_id and m.id = r.reacher_membership_id and m.left_at is null"
            + " and 'INTRODUCTIONS' = any (m.consents) where r.seeker_id = t.seeker_id and r.introduction_id = t.id";

    static final String TABLES = "cohort_introduction t left join lateral (select m.display_name, r.connector_role,"
            + " r.decided_at" + OF_ONE + " and r.status = 'AGREED' limit 1) a on true";

    static final String COLUMNS = "t.id, t.organization, t.wish, case when t.status <> 'ASKED' then t.status"
            + " when a.display_name is not null then 'AGREED' when exists (select" + OF_ONE
            + " and r.status = 'ASKED') then 'ASKED' else 'NOT_NOW' end,"
            + " a.display_name, a.connector_role, a.decided_at, t.created_at, t.version";

    static CohortIntroductionView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new CohortIntroductionView(
                column.id(),
                column.text(),
                column.text(),
                column.constant(CohortIntroductionStatus.class),
                column.text(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }

    /** An answer leaves no mark on what was asked, or the asker could tell one no from two. */
    @Override
    public String variant() {
        return Integer.toHexString(Objects.hash(status.name(), agreedBy, connectorRole));
    }
}
