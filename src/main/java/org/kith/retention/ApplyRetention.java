package org.kith.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.contact.EraseContacts;
import org.kith.page.Rows;
import org.kith.retention.RetentionResult.Removed;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Takes away what is older than the caller's seeker keeps, a bounded number at once, the oldest first. */
@ApplicationScoped
class ApplyRetention {
    private static final int MOST_CONTACTS = 1_000;
    private static final int MOST_IMPORT_ROWS = 20_000;
    private static final int MOST_SEARCHES = 200;

    private static final String OLD_ROWS = "select r.import_id, r.row_number from import_row r join contact_import i"
            + " on i.seeker_id = r.seeker_id and i.id = r.import_id"
            + " where r.seeker_id = ? and i.finished_at < ? order by r.import_id, r.row_number limit "
            + MOST_IMPORT_ROWS;

    private static final String OLD_SEARCHES = "select id from job_search where seeker_id = ? and status = 'ENDED'"
            + " and ended_on < ? order by ended_on, id limit " + MOST_SEARCHES;

    private final Retention retention;
    private final EraseContacts erase;
    private final Rows rows;
    private final Today today;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ApplyRetention(Retention retention, EraseContacts erase, Rows rows, Today today, Caller caller, Clock clock) {
        this.retention = retention;
        this.erase = erase;
        this.rows = rows;
        this.today = today;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Applies the policy as of now.
     *
     * @param dryRun counts only
     */
    RetentionResult now(boolean dryRun) {
        Instant now = clock.instant();
        RetentionView policy = retention.now();
        Removed removed = new Removed(
                contacts(policy.archivedContactsDays(), now, dryRun),
                importRows(policy.importRowsDays(), now, dryRun),
                searches(policy.endedSearchesDays(), now, dryRun));
        if (!dryRun) {
            retention.applied(now);
        }
        boolean more = removed.archivedContacts() == MOST_CONTACTS
                || removed.importRows() == MOST_IMPORT_ROWS
                || removed.endedSearches() == MOST_SEARCHES;
        return new RetentionResult(dryRun, now, removed, more);
    }

    private int contacts(Integer days, Instant now, boolean dryRun) {
        if (days == null) {
            return 0;
        }
        List<UUID> old = erase.archivedBefore(now.minus(Duration.ofDays(days)), MOST_CONTACTS);
        if (!dryRun) {
            erase.all(old);
        }
        return old.size();
    }

    private int importRows(Integer days, Instant now, boolean dryRun) {
        if (days == null) {
            return 0;
        }
        List<Object> values = List.of(caller.seekerId(), now.minus(Duration.ofDays(days)));
        if (dryRun) {
            return rows.all(OLD_ROWS, values, row -> row.getInt(2)).size();
        }
        return rows.change(
                "with old as (" + OLD_ROWS + ") delete from import_row r using old where r.seeker_id = ?"
                        + " and r.import_id = old.import_id and r.row_number = old.row_number",
                List.of(values.get(0), values.get(1), caller.seekerId()));
    }

    private int searches(Integer days, Instant now, boolean dryRun) {
        if (days == null) {
            return 0;
        }
        UUID me = caller.seekerId();
        List<UUID> old =
                rows.all(OLD_SEARCHES, List.of(me, today.of(now).minusDays(days)), row -> row.getObject(1, UUID.class));
        if (!dryRun && !old.isEmpty()) {
            rows.change(
                    "delete from job_search where seeker_id = ? and id = any (?)",
                    List.of(me, old.toArray(UUID[]::new)));
        }
        return old.size();
    }
}
