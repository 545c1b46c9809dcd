package org.kith.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** The people in the network of the caller's seeker. */
@ApplicationScoped
public class Contacts {
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Contacts(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the seeker has the contact. */
    public boolean has(UUID id) {
        return rows.first(
                        "select 1 from contact where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), id),
                        row -> true)
                .isPresent();
    }

    /**
     * Finds the contact's last interaction anew. The row is locked by a statement of its own first: one that waited for
     * the lock would still count the interactions as they were before it waited. (The lock is the one that foreign keys
     * do not wait for, since the interaction just written holds theirs.)
     */
    public void interacted(UUID contactId) {
        rows.first(
                "select 1 from contact where seeker_id = ? and id = ? for no key update",
                List.of(caller.seekerId(), contactId),
                row -> true);
        rows.change(
                "update contact set last_interaction_at = (select max(i.occurred_at) from interaction i"
                        + " where i.seeker_id = contact.seeker_id and i.contact_id = contact.id),"
                        + " version = version + 1, updated_at = ? where seeker_id = ? and id = ?",
                List.of(clock.instant(), caller.seekerId(), contactId));
    }
}
