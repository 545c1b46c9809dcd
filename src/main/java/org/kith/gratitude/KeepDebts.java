package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/**
 * Keeps what is owed true to the facts. Whoever learns that a fact has changed says how it stands now, all of it; doing
 * so again changes nothing.
 */
@ApplicationScoped
class KeepDebts {
    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    KeepDebts(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Owes for a fact what was done, and nothing that was not; the fact itself is there. */
    void of(DebtType type, UUID fact, List<Help> done) {
        List<Integer> owed = rows.all(
                "select interviewer from debt where seeker_id = ? and " + type.column() + " = ?",
                List.of(caller.seekerId(), fact),
                row -> row.getObject(1, Integer.class));
        for (Integer interviewer : owed) {
            if (done.stream().noneMatch(help -> Objects.equals(help.interviewer(), interviewer))) {
                rows.change(
                        "delete from debt where seeker_id = ? and " + type.column()
                                + " = ? and interviewer is not distinct from cast(? as int)",
                        Arrays.asList(caller.seekerId(), fact, interviewer));
            }
        }
        done.forEach(help -> owe(type, fact, help));
    }

    /** Owes for what was done. A debt to another person is another debt: what was waived was owed to the one before. */
    void owe(DebtType type, UUID fact, Help help) {
        Instant now = clock.instant();
        String key = type == DebtType.INTERVIEW ? "interview_id, interviewer" : type.column();
        rows.change(
                "insert into debt (seeker_id, id, type, " + type.column()
                        + ", interviewer, contact_id, owed_since, created_at, updated_at)"
                        + " values (?, ?, ?, ?, cast(? as int), cast(? as uuid), ?, ?, ?) on conflict (seeker_id, "
                        + key + ") do update set contact_id = excluded.contact_id, owed_since = excluded.owed_since,"
                        + " waived_at = case when debt.contact_id <> excluded.contact_id then null"
                        + " else debt.waived_at end,"
                        + " waived_reason = case when debt.contact_id <> excluded.contact_id then null"
                        + " else debt.waived_reason end,"
                        + " version = debt.version + 1, updated_at = excluded.updated_at"
                        + " where (debt.contact_id, debt.owed_since)"
                        + " is distinct from (excluded.contact_id, excluded.owed_since)",
                Arrays.asList(
                        caller.seekerId(),
                        identifiers.next(),
                        type,
                        fact,
                        help.interviewer(),
                        help.contactId(),
                        help.since(),
                        now,
                        now));
    }
}
