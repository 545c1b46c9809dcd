package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** The contacts who have to do with a lead, in the order in which they were named. */
@ApplicationScoped
class Participants {
    private final Rows rows;
    private final Caller caller;

    @Inject
    Participants(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    List<Participant> of(UUID leadId) {
        return rows.all(
                "select contact_id, role, specialty from lead_participant where seeker_id = ? and lead_id = ?"
                        + " order by position",
                List.of(caller.seekerId(), leadId),
                row -> new Participant(
                        row.getObject(1, UUID.class), ParticipantRole.valueOf(row.getString(2)), row.getString(3)));
    }

    /** Puts these in the place of those who were there. */
    void replace(UUID leadId, List<Participant> participants) {
        rows.change(
                "delete from lead_participant where seeker_id = ? and lead_id = ?", List.of(caller.seekerId(), leadId));
        if (!participants.isEmpty()) {
            rows.change(
                    "insert into lead_participant (seeker_id, lead_id, contact_id, role, specialty, position)"
                            + " select ?, ?, p.* from unnest(?, ?, ?) with ordinality p",
                    List.of(
                            caller.seekerId(),
                            leadId,
                            participants.stream().map(Participant::contactId).toArray(UUID[]::new),
                            participants.stream().map(one -> one.role().name()).toArray(String[]::new),
                            participants.stream().map(Participant::specialty).toArray(String[]::new)));
        }
    }
}
