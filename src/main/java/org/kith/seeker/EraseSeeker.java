package org.kith.seeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.page.Rows;
import org.kith.page.Table;
import org.kith.page.Tables;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.KeyRing;
import org.kith.tenancy.Transactions;

/**
 * Erases a seeker with every row of theirs, in all tables that the catalogue knows, in one transaction: all of it is
 * gone, or nothing. Their keys open nothing from the next request on.
 */
@ApplicationScoped
class EraseSeeker {
    private static final int LONGEST_SECONDS = 900;

    /** What the foreign keys of a contact do for each of them takes time; no statement takes more than its limit. */
    private static final int AT_ONCE = 5_000;

    private static final String ADMINISTERS = "select 1 from api_key where seeker_id = ? and 'admin' = any (scopes)"
            + " and revoked_at is null and (expires_at is null or expires_at > ?)";

    private final Seekers seekers;
    private final Tables tables;
    private final Rows rows;
    private final Transactions transactions;
    private final KeyRing keys;
    private final Event<SeekerErased> erased;
    private final Clock clock;

    @Inject
    EraseSeeker(
            Seekers seekers,
            Tables tables,
            Rows rows,
            Transactions transactions,
            KeyRing keys,
            Event<SeekerErased> erased,
            Clock clock) {
        this.seekers = seekers;
        this.tables = tables;
        this.rows = rows;
        this.transactions = transactions;
        this.keys = keys;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Erases the seeker, as that seeker; the right to do so was checked before.
     *
     * @param versionCheck throws unless the version is the one that is meant
     * @throws Problem 404 when there is none; 409 while a key of theirs administers: it may be the last that does
     */
    void of(UUID id, LongConsumer versionCheck) throws Exception {
        transactions.runAs(id, LONGEST_SECONDS, () -> {
            rows.any("select 1 from seeker where seeker_id = ? for update", List.of(id));
            versionCheck.accept(seekers.existing(id).version);
            if (rows.any(ADMINISTERS, List.of(id, clock.instant()))) {
                throw Problem.of(
                        ProblemType.IN_USE, "A key of this seeker administers the service. Revoke that key first.");
            }
            erased.fire(new SeekerErased(id));
            eraseRows(id);
            return null;
        });
        keys.forgetAllOf(id);
    }

    private void eraseRows(UUID id) {
        rows.first("select set_config('app.erasing', 'yes', true)", List.of(), row -> true);
        List<Table> order = new ArrayList<>(tables.inOrderOfReference());
        Collections.reverse(order);
        for (Table table : order) {
            if (mayDelete(table)) {
                erase(table, id);
            }
        }
    }

    /** What only the database itself writes goes with the rows that it follows from. */
    private boolean mayDelete(Table table) {
        return rows.first("select has_table_privilege(?, 'DELETE')", List.of(table.name()), row -> row.getBoolean(1))
                .orElseThrow();
    }

    private void erase(Table table, UUID id) {
        if (!table.name().equals("contact")) {
            rows.change("delete from " + table.name() + " where seeker_id = ?", List.of(id));
            return;
        }
        String some = "delete from contact where seeker_id = ? and id in"
                + " (select id from contact where seeker_id = ? order by id limit " + AT_ONCE + ")";
        int gone;
        do {
            gone = rows.change(some, List.of(id, id));
        } while (gone > 0);
    }
}
