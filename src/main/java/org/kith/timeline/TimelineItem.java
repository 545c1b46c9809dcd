package org.kith.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * Something that happened.
 *
 * @param at when; an interview or event may lie ahead
 * @param id of the thing that it happened with
 * @param action what happened, in a word such as {@code send} or {@code hand-over}
 * @param text what was said of it, or null
 * @param channel by which way, or null
 */
public record TimelineItem(Instant at, TimelineType type, UUID id, String action, String text, String channel) {
    static final String COLUMNS = "e.at, e.type, e.id, e.action, e.text, e.channel";

    static TimelineItem read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new TimelineItem(
                column.instant(),
                column.constant(TimelineType.class),
                column.id(),
                column.text(),
                column.text(),
                column.text());
    }
}
