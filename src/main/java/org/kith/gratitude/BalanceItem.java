package org.kith.gratitude;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * Something that the seeker or the contact did for the other, or offered to do.
 *
 * @param id of the favor, introduction, lead, ask or thank-you
 * @param words what it was, such as "a lead"
 */
public record BalanceItem(BalanceItemType type, UUID id, FavorDirection direction, Instant occurredAt, String words) {

    static BalanceItem read(ResultSet row) throws SQLException {
        return read(new Columns(row));
    }

    /** Reads the next columns. */
    static BalanceItem read(Columns column) throws SQLException {
        return new BalanceItem(
                column.constant(BalanceItemType.class),
                column.id(),
                column.constant(FavorDirection.class),
                column.instant(),
                column.text());
    }
}
