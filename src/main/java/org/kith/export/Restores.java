package org.kith.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.imports.Jobs;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** The restores of the caller's seeker: what was asked for, how far it is, and what came of it. */
@ApplicationScoped
class Restores {
    private static final int LONGEST_ERROR = 2_000;
    private static final int LONGEST_POINTER = 1_000;
    private static final String UNFINISHED = "seeker_id = ? and status in ('PENDING', 'RUNNING')";
    private static final String CHANGE = "update export_restore set version = version + 1, alive_at = ?, ";

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    Restores(Rows rows, Caller caller, Identifiers identifiers, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
        this.json = json;
    }

    /** @throws Problem 429 while another one waits or runs; it holds the seeker's row, so that it is looked for first */
    void refuseAnother() {
        refuseUnfinished();
        // Two that come at the same moment are looked for one after the other.
        rows.any("select 1 from seeker where seeker_id = ? for no key update", List.of(caller.seekerId()));
        refuseUnfinished();
    }

    private void refuseUnfinished() {
        Instant lost = clock.instant().minus(Jobs.LOST_AFTER);
        if (rows.any(
                "select 1 from export_restore where " + UNFINISHED + " and alive_at >= ?",
                List.of(caller.seekerId(), lost))) {
            throw Problem.of(
                    ProblemType.TOO_MANY_IMPORTS, "A seeker has one restore at once. Wait until this one is over.");
        }
    }

    /** @param saidRows how many rows the export says that it has */
    RestoreView take(long saidRows) {
        UUID id = identifiers.next();
        Instant now = clock.instant();
        rows.change(
                "insert into export_restore (seeker_id, id, status, said_rows, alive_at, created_at)"
                        + " values (?, ?, 'PENDING', ?, ?, ?)",
                List.of(caller.seekerId(), id, saidRows, now, now));
        return view(id);
    }

    /** The restore, to be shown; 404 when there is none. */
    RestoreView view(UUID id) {
        Instant now = clock.instant();
        return rows.first(
                        "select " + RestoreView.COLUMNS + " from export_restore where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), id),
                        row -> RestoreView.read(row, now))
                .orElseThrow(Problem::notFound);
    }

    void start(UUID id) {
        change(id, "status = 'RUNNING', started_at = ?", clock.instant());
    }

    void progress(UUID id, long readRows) {
        change(id, "read_rows = ?", readRows);
    }

    void complete(UUID id, List<Collected> collections) {
        long read = collections.stream().mapToLong(Collected::rows).sum();
        change(
                id,
                "status = 'COMPLETED', read_rows = ?, collections = ?::jsonb, finished_at = ?",
                read,
                written(collections),
                clock.instant());
    }

    /** Ends it with nothing of it kept; one that is completed stays so. */
    void fail(UUID id, String reason, String pointer) {
        change(
                id,
                "status = 'FAILED', read_rows = 0, error = ?, pointer = ?, finished_at = ?",
                cut(reason, LONGEST_ERROR),
                cut(pointer, LONGEST_POINTER),
                clock.instant());
    }

    /** Says that this instance still works on it. */
    void heartbeat(UUID id) {
        rows.change(
                "update export_restore set alive_at = ? where " + UNFINISHED + " and id = ?",
                List.of(clock.instant(), caller.seekerId(), id));
    }

    private void change(UUID id, String what, Object... values) {
        Object[] all = new Object[values.length + 3];
        all[0] = clock.instant();
        System.arraycopy(values, 0, all, 1, values.length);
        all[values.length + 1] = caller.seekerId();
        all[values.length + 2] = id;
        rows.change(CHANGE + what + " where " + UNFINISHED + " and id = ?", Arrays.asList(all));
    }

    private static String cut(String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private String written(List<Collected> collections) {
        try {
            return json.writeValueAsString(collections);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Names and numbers can be written", e);
        }
    }
}
