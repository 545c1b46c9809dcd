package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/** A lead in the pool, as the coach sees it: what was written for the others, and not by whom or who took it. */
public record CohortLeadView(
        UUID id,
        PooledLeadStatus status,
        String role,
        String organization,
        String industry,
        String text,
        Instant createdAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.status, t.role, t.organization, t.industry, t.text, t.created_at, t.version";

    static CohortLeadView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new CohortLeadView(
                column.id(),
                column.constant(PooledLeadStatus.class),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.instant(),
                column.version());
    }
}
