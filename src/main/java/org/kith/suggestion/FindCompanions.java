package org.kith.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Finds who works or meets together. */
@ApplicationScoped
class FindCompanions {
    private final Rows rows;
    private final Caller caller;

    @Inject
    FindCompanions(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** The contacts who were at an organization on a date. */
    Set<UUID> at(UUID organizationId, LocalDate date) {
        return Set.copyOf(rows.all(
                "select distinct contact_id from affiliation where seeker_id = ? and organization_id = ?"
                        + " and (started_on is null or started_on <= ?) and (ended_on is null or ended_on >= ?)",
                List.of(caller.seekerId(), organizationId, date, date),
                row -> row.getObject(1, UUID.class)));
    }

    /** The contacts who are in a group with another one. */
    Set<UUID> of(UUID contactId) {
        return Set.copyOf(rows.all(
                "select distinct m.contact_id from group_member o join group_member m"
                        + " on m.seeker_id = o.seeker_id and m.group_id = o.group_id"
                        + " where o.seeker_id = ? and o.contact_id = ?",
                List.of(caller.seekerId(), contactId),
                row -> row.getObject(1, UUID.class)));
    }
}
