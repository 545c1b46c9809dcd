package org.kith.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.page.Columns;

/** A reminder that is due, in the seeker's own words. */
public record DueReminder(UUID id, String text, LocalDate dueOn) {
    static DueReminder read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new DueReminder(column.id(), column.text(), column.date());
    }
}
