package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Deletes a lead with its history, applications and interviews, and to whom it was passed on. */
@ApplicationScoped
class RemoveLead {
    private final Leads leads;
    private final LeadGivers givers;
    private final Interviews interviews;

    @Inject
    RemoveLead(Leads leads, LeadGivers givers, Interviews interviews) {
        this.leads = leads;
        this.givers = givers;
        this.interviews = interviews;
    }

    void lead(UUID id, LongConsumer versionCheck) {
        Lead lead = leads.locked(id);
        versionCheck.accept(lead.version);
        interviews.forgetAllOf(id);
        givers.forget(lead);
        leads.delete(lead);
        leads.flush();
    }
}
