package org.kith.reminder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Reference;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A reminder as the API shows one.
 *
 * @param about what it is about, or null
 * @param dueOn the day on which it is due now, snoozes counted
 * @param fallenAway whether there is nothing to remind of any more: the ask it is about was answered, rests, or was
 *     followed up since
 * @param legalActions what leads on from here
 * @param history its steps, the first one first
 */
public record ReminderView(
        UUID id,
        Reference about,
        @Shown(FieldGroup.NOTES) String text,
        LocalDate dueOn,
        Instant setAt,
        ReminderStatus status,
        boolean fallenAway,
        List<String> legalActions,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    /** That it fell away is no change of its own. */
    @Override
    public String variant() {
        return fallenAway ? "f" : "";
    }

    static ReminderView of(Row row, List<Step> history) {
        return new ReminderView(
                row.id,
                row.about,
                row.text,
                row.dueOn,
                row.setAt,
                row.status,
                row.fallenAway,
                row.status.legalActions(),
                history,
                row.createdAt,
                row.updatedAt,
                row.version);
    }

    /** A reminder as it stands in the database, with what follows from the date. */
    record Row(
            UUID id,
            Reference about,
            String text,
            LocalDate dueOn,
            Instant setAt,
            ReminderStatus status,
            boolean fallenAway,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static Row read(ResultSet row) throws SQLException {
            Columns column = new Columns(row);
            return new Row(
                    column.id(),
                    Reference.of(column.constant(Kind.class), column.id()),
                    column.text(),
                    column.date(),
                    column.instant(),
                    column.constant(ReminderStatus.class),
                    column.bool(),
                    column.instant(),
                    column.instant(),
                    column.version());
        }
    }
}
