package org.kith.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;

/**
 * One thing that somebody did, as the API shows it.
 *
 * @param accountId who: the seeker, a grantee, or an administrator
 * @param keyId with which key, or null for a token
 * @param grantId by which grant, or null
 * @param operation the contract's name of the operation
 * @param targetIds to what: the ids in the path, and that of what was made
 * @param status the HTTP status of the answer
 * @param replayed whether nothing was done, and an earlier answer was given again
 * @param traceId the trace of the request; the log has the same
 */
public record AuditRecordView(
        UUID id,
        Instant occurredAt,
        UUID accountId,
        UUID keyId,
        UUID grantId,
        String operation,
        List<UUID> targetIds,
        int status,
        boolean replayed,
        String traceId) {

    static final String COLUMNS = "t.id, t.occurred_at, t.account_id, t.key_id, t.grant_id, t.operation, t.target_ids,"
            + " t.status, t.replayed, t.trace_id";

    static AuditRecordView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new AuditRecordView(
                column.id(),
                column.instant(),
                column.id(),
                column.id(),
                column.id(),
                column.text(),
                column.ids(),
                column.count(),
                column.bool(),
                column.text());
    }
}
