package org.kith.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * A skip as the API shows one.
 *
 * @param untilOn the day on which it may come back; null for never
 */
public record PlanSkipView(
        UUID id,
        PlanRule rule,
        UUID aboutId,
        LocalDate untilOn,
        Instant occurredAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS =
            "t.id, t.rule, t.about_id, t.until_on, t.occurred_at, t.created_at, t.updated_at, t.version";

    static PlanSkipView of(PlanSkip skip) {
        return new PlanSkipView(
                skip.id,
                skip.rule,
                skip.aboutId,
                skip.untilOn,
                skip.occurredAt,
                skip.createdAt,
                skip.updatedAt,
                skip.version);
    }

    static PlanSkipView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new PlanSkipView(
                column.id(),
                column.constant(PlanRule.class),
                column.id(),
                column.date(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
