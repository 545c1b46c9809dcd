package org.kith.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * A member, as the coach sees one: nothing but what the member said for the cohort.
 *
 * @param id of the membership
 * @param displayName how the member wants to be called there
 */
public record CohortMemberView(UUID id, String displayName, List<Consent> consents, Instant joinedAt) {
    static final String COLUMNS = "t.id, t.display_name, t.consents, t.created_at";

    static CohortMemberView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new CohortMemberView(
                column.id(),
                column.text(),
                column.texts().stream().map(Consent::valueOf).toList(),
                column.instant());
    }
}
