package org.kith.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Owned;

/** A contact file on its way into the network. */
@Entity
@Table(name = "contact_import")
public class ContactImport extends Owned {
    @Enumerated(EnumType.STRING)
    public ImportStatus status;

    public String format;
    public String charset;

    @Column(name = "dry_run", updatable = false)
    public boolean dryRun;

    @Column(name = "read_rows")
    public int read;

    @Column(name = "created_rows")
    public int created;

    @Column(name = "updated_rows")
    public int updated;

    @Column(name = "unchanged_rows")
    public int unchanged;

    @Column(name = "skipped_rows")
    public int skipped;

    @Column(name = "failed_rows")
    public int failed;

    public String error;

    /** The organizations that it made. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> organizations = List.of();

    /** When the instance that works on it was last heard of. */
    @Column(name = "alive_at")
    public Instant aliveAt;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    @Column(name = "undone_at")
    public Instant undoneAt;

    static ContactImport taken(UUID seekerId, UUID id, boolean dryRun, Instant now) {
        ContactImport taken = new ContactImport();
        taken.begin(seekerId, id, now);
        taken.status = ImportStatus.PENDING;
        taken.dryRun = dryRun;
        taken.aliveAt = now;
        return taken;
    }

    void start(String fileFormat, String fileCharset, Instant now) {
        status = ImportStatus.RUNNING;
        format = fileFormat;
        charset = fileCharset;
        startedAt = now;
        touch(now);
    }

    void progress(ImportCounts counts, Instant now) {
        read = counts.read();
        created = counts.created();
        updated = counts.updated();
        unchanged = counts.unchanged();
        skipped = counts.skipped();
        failed = counts.failed();
        touch(now);
    }

    void complete(ImportCounts counts, List<UUID> made, Instant now) {
        progress(counts, now);
        status = ImportStatus.COMPLETED;
        organizations = List.copyOf(made);
        finishedAt = now;
    }

    /** Ends it with nothing of it kept. */
    void fail(String reason, Instant now) {
        progress(ImportCounts.NONE, now);
        status = ImportStatus.FAILED;
        error = reason;
        finishedAt = now;
    }

    /** Marks it as taken back. 409 unless it is completed and was no dry run. */
    void undo(Instant now) {
        if (status != ImportStatus.COMPLETED || dryRun) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    dryRun
                            ? "A dry run wrote nothing that could be undone."
                            : "Only a completed import can be undone; this one is " + status + ".");
        }
        status = ImportStatus.UNDONE;
        undoneAt = now;
        touch(now);
    }

    private void touch(Instant now) {
        aliveAt = now;
        updatedAt = now;
    }
}
