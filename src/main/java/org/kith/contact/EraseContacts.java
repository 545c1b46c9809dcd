package org.kith.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Erases many contacts of the caller's seeker as {@code DELETE} erases one. */
@ApplicationScoped
public class EraseContacts {
    private static final String GROUPS_CHANGE = "update contact_group g set version = version + 1, updated_at = ?"
            + " where g.seeker_id = ? and exists (select from group_member m"
            + " where m.seeker_id = g.seeker_id and m.group_id = g.id and m.contact_id = any (?))";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EraseContacts(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that were archived before an instant, the longest ago first, so many at most. */
    public List<UUID> archivedBefore(Instant before, int most) {
        return rows.all(
                "select id from contact where seeker_id = ? and archived_at < ? order by archived_at, id limit ?",
                List.of(caller.seekerId(), before, most),
                row -> row.getObject(1, UUID.class));
    }

    /** Erases these, with all that hangs on them. */
    public void all(List<UUID> ids) {
        if (!ids.isEmpty()) {
            UUID[] gone = ids.toArray(UUID[]::new);
            rows.change(GROUPS_CHANGE, List.of(clock.instant(), caller.seekerId(), gone));
            rows.change("delete from contact where seeker_id = ? and id = any (?)", List.of(caller.seekerId(), gone));
        }
    }
}
