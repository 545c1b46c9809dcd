package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Tells the other rooms who gave a lead, and when that holds no more. */
@ApplicationScoped
class LeadGivers {
    private final Event<LeadGiven> given;
    private final Event<LeadChanged> changed;

    @Inject
    LeadGivers(Event<LeadGiven> given, Event<LeadChanged> changed) {
        this.given = given;
        this.changed = changed;
    }

    /** Tells what is new about the giver of a saved lead; the former ones are null for a new lead. */
    void tell(Lead lead, UUID formerGiver, Instant formerTime) {
        UUID giver = lead.givenByContactId;
        if (formerGiver == null && giver != null) {
            given.fire(new LeadGiven(lead.id, giver, lead.discoveredAt));
        } else if (formerGiver != null && !(formerGiver.equals(giver) && lead.discoveredAt.equals(formerTime))) {
            changed.fire(new LeadChanged(lead.id, formerGiver, giver, lead.discoveredAt));
        }
    }

    /** Tells that a lead is about to be deleted. */
    void forget(Lead lead) {
        if (lead.givenByContactId != null) {
            changed.fire(new LeadChanged(lead.id, lead.givenByContactId, null, lead.discoveredAt));
        }
    }
}
