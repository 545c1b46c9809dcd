package org.kith.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;

/**
 * An import as the API shows one.
 *
 * @param format what the file was recognised as, or null before it was opened
 * @param error why it failed, or null
 */
public record ImportView(
        UUID id,
        ImportStatus status,
        String format,
        String charset,
        boolean dryRun,
        ImportCounts counts,
        String error,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant undoneAt,
        @JsonIgnore long version)
        implements Versioned, Ending {

    static final String COLUMNS = "t.id, t.status, t.format, t.charset, t.dry_run, t.read_rows, t.created_rows,"
            + " t.updated_rows, t.unchanged_rows, t.skipped_rows, t.failed_rows, t.error, t.created_at, t.started_at,"
            + " t.finished_at, t.undone_at, t.version, t.alive_at";

    /** A lost import looks different without a change of its row. */
    @Override
    public String variant() {
        return Jobs.LOST.equals(error) ? "lost" : "";
    }

    @Override
    public boolean hasEnded() {
        return status != ImportStatus.PENDING && status != ImportStatus.RUNNING;
    }

    static ImportView read(ResultSet row, Instant now) throws SQLException {
        Columns column = new Columns(row);
        ImportView kept = new ImportView(
                column.id(),
                column.constant(ImportStatus.class),
                column.text(),
                column.text(),
                column.bool(),
                counts(column),
                column.text(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
        Instant alive = column.instant();
        return kept.hasEnded() || !alive.isBefore(now.minus(Jobs.LOST_AFTER)) ? kept : kept.lost(alive);
    }

    private static ImportCounts counts(Columns column) throws SQLException {
        return new ImportCounts(
                column.count(), column.count(), column.count(), column.count(), column.count(), column.count());
    }

    /** As it looks when nobody works on it any more. */
    private ImportView lost(Instant alive) {
        return new ImportView(
                id,
                ImportStatus.FAILED,
                format,
                charset,
                dryRun,
                ImportCounts.NONE,
                Jobs.LOST,
                createdAt,
                startedAt,
                alive,
                undoneAt,
                version);
    }
}
