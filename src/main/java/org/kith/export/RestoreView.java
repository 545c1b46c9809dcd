package org.kith.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kith.http.Versioned;
import org.kith.imports.Ending;
import org.kith.imports.Jobs;
import org.kith.page.Columns;

/**
 * An export on its way back, as the API shows it.
 *
 * @param rows how many the export says that it has
 * @param readRows how many of them are read; 0 once it failed
 * @param collections what is there, as JSON; empty until it is completed
 * @param error why it failed, or null
 * @param pointer where in the file the reason stands, or null
 */
public record RestoreView(
        UUID id,
        RestoreStatus status,
        long rows,
        long readRows,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Collected.class)
        String collections,

        String error,
        String pointer,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        @JsonIgnore long version)
        implements Versioned, Ending {

    static final String COLUMNS = "id, status, said_rows, read_rows, collections::text, error, pointer, created_at,"
            + " started_at, finished_at, version, alive_at";

    /** A lost restore looks different without a change of its row. */
    @Override
    public String variant() {
        return Jobs.LOST.equals(error) ? "lost" : "";
    }

    @Override
    public boolean hasEnded() {
        return status == RestoreStatus.COMPLETED || status == RestoreStatus.FAILED;
    }

    static RestoreView read(ResultSet row, Instant now) throws SQLException {
        Columns column = new Columns(row);
        RestoreView kept = new RestoreView(
                column.id(),
                column.constant(RestoreStatus.class),
                column.version(),
                column.version(),
                column.text(),
                column.text(),
                column.text(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
        Instant alive = column.instant();
        return kept.hasEnded() || !alive.isBefore(now.minus(Jobs.LOST_AFTER)) ? kept : kept.lost(alive);
    }

    /** As it looks when nobody works on it any more. */
    private RestoreView lost(Instant alive) {
        return new RestoreView(
                id, RestoreStatus.FAILED, rows, 0, collections, Jobs.LOST, null, createdAt, startedAt, alive, version);
    }
}
