package org.kith.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * How long things are kept, as the API shows it; null is for ever.
 *
 * @param archivedContactsDays days after which an archived contact is erased
 * @param importRowsDays days after the end of an import after which what it wrote down about its rows goes
 * @param endedSearchesDays days after the last day of a search after which it is deleted
 * @param automatic whether the service applies this by itself, once a day
 * @param appliedAt when it was last applied, or null
 */
public record RetentionView(
        Integer archivedContactsDays,
        Integer importRowsDays,
        Integer endedSearchesDays,
        boolean automatic,
        Instant appliedAt,
        @JsonIgnore long version)
        implements Versioned {

    /** Everything is kept. */
    static final RetentionView FOR_EVER = new RetentionView(null, null, null, false, null, 0);

    static final String COLUMNS = "t.archived_contacts_days, t.import_rows_days, t.ended_searches_days, t.automatic,"
            + " t.applied_at, t.version";

    /** When it was applied is no change of the policy. */
    @Override
    public String variant() {
        return appliedAt == null ? "" : Long.toHexString(appliedAt.toEpochMilli());
    }

    RetentionDraft draft() {
        return new RetentionDraft(archivedContactsDays, importRowsDays, endedSearchesDays, automatic);
    }

    static RetentionView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new RetentionView(
                column.integer(),
                column.integer(),
                column.integer(),
                column.bool(),
                column.instant(),
                column.version());
    }
}
