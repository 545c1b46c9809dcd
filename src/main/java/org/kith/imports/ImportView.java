package org.kith.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

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
        implements Versioned {

    /** Silence after which an import counts as lost: its instance says that it lives every ten seconds. */
    static final Duration LOST_AFTER = Duration.ofMinutes(2);

    static final String LOST = "The service was stopped while it ran. Nothing of it was kept; send the file again.";

    static final String COLUMNS = "t.id, t.status, t.format, t.charset, t.dry_run, t.read_rows, t.created_rows,"
            + " t.updated_rows, t.unchanged_rows, t.skipped_rows, t.failed_rows, t.error, t.created_at, t.started_at,"
            + " t.finished_at, t.undone_at, t.version, t.alive_at";

    /** Whether it has come to its end. */
    @JsonIgnore
    boolean isOver() {
        return status != ImportStatus.PENDING && status != ImportStatus.RUNNING;
    }

    static ImportView read(ResultSet row, Instant now) throws SQLException {
        ImportStatus status = ImportStatus.valueOf(row.getString(2));
        Instant alive = row.getTimestamp(18).toInstant();
        boolean open = status == ImportStatus.PENDING || status == ImportStatus.RUNNING;
        boolean lost = open && alive.isBefore(now.minus(LOST_AFTER));
        return new ImportView(
                row.getObject(1, UUID.class),
                lost ? ImportStatus.FAILED : status,
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                lost ? ImportCounts.NONE : counts(row),
                lost ? LOST : row.getString(12),
                instant(row.getTimestamp(13)),
                instant(row.getTimestamp(14)),
                lost ? alive : instant(row.getTimestamp(15)),
                instant(row.getTimestamp(16)),
                // A lost import looks different without a change of its row.
                lost ? row.getLong(17) + 1 : row.getLong(17));
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
