package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Reads what was done from the tables of the rooms that record it, in the midst of the transaction that changes them. */
@ApplicationScoped
class ReadHelp {
    private final Rows rows;
    private final Caller caller;
    private final EntityManager entities;

    @Inject
    ReadHelp(Rows rows, Caller caller, EntityManager entities) {
        this.rows = rows;
        this.caller = caller;
        this.entities = entities;
    }

    /**
     * What was done for the seeker with a fact; nothing when it is not there, or was no help.
     *
     * @param sql selects the interviewer, the contact and the time, by seeker and fact
     */
    List<Help> by(String sql, UUID fact) {
        // What the room has changed may still wait in the session.
        entities.flush();
        return rows.all(
                sql,
                List.of(caller.seekerId(), fact),
                row -> new Help(
                        row.getObject(1, Integer.class),
                        row.getObject(2, UUID.class),
                        row.getTimestamp(3).toInstant()));
    }
}
