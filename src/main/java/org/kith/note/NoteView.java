package org.kith.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Reference;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A note as the API shows one.
 *
 * @param about what it is about, or null
 */
public record NoteView(
        UUID id,
        Reference about,
        @Shown(FieldGroup.NOTES) String text,
        Instant occurredAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS =
            "t.id, t.about_type, t.about_id, t.text, t.occurred_at, t.created_at, t.updated_at, t.version";

    static NoteView of(Note note) {
        return new NoteView(
                note.id, note.about(), note.text, note.occurredAt, note.createdAt, note.updatedAt, note.version);
    }

    static NoteView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new NoteView(
                column.id(),
                Reference.of(column.constant(Kind.class), column.id()),
                column.text(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
