package org.kith.gratitude;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A favor as the API shows one.
 *
 * @param what in words
 * @param offeredAt when it was offered; null for what was done without an offer before
 * @param occurredAt when it was done, and until then when it was offered
 * @param legalActions what can be done with it now
 */
public record FavorView(
        UUID id,
        UUID contactId,
        FavorDirection direction,
        @Shown(FieldGroup.NOTES) String what,
        FavorStatus status,
        Instant offeredAt,
        Instant occurredAt,
        List<String> legalActions,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.contact_id, t.direction, t.what, t.status, t.offered_at, t.occurred_at,"
            + " t.created_at, t.updated_at, t.version";

    static FavorView of(Favor favor) {
        return new FavorView(
                favor.id,
                favor.contactId,
                favor.direction,
                favor.what,
                favor.status,
                favor.offeredAt,
                favor.occurredAt,
                favor.status.legalActions(),
                favor.createdAt,
                favor.updatedAt,
                favor.version);
    }

    static FavorView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        UUID contactId = column.id();
        FavorDirection direction = column.constant(FavorDirection.class);
        String what = column.text();
        FavorStatus status = column.constant(FavorStatus.class);
        return new FavorView(
                id,
                contactId,
                direction,
                what,
                status,
                column.instant(),
                column.instant(),
                status.legalActions(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
