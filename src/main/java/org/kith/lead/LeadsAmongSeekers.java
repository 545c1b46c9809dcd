package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Leads that one seeker passes on to another, both of whom use this service. Each side runs as that seeker. */
@ApplicationScoped
public class LeadsAmongSeekers {
    private final SaveLead save;
    private final Leads leads;
    private final Passes passes;

    @Inject
    LeadsAmongSeekers(SaveLead save, Leads leads, Passes passes) {
        this.save = save;
        this.leads = leads;
        this.passes = passes;
    }

    /**
     * Keeps a lead that somebody of the cohort passed on, with the credit to them.
     *
     * @param organization its name; one of organization and role is needed
     * @param giverContactId who they are in this seeker's network
     * @return the id of the lead
     */
    public UUID receive(String organization, String role, String notes, UUID giverContactId) {
        Source cohort = new Source(SourceType.COHORT, null);
        return save.add(new LeadDraft(
                        null,
                        organization,
                        role,
                        null,
                        null,
                        notes,
                        null,
                        cohort,
                        giverContactId,
                        null,
                        null,
                        null,
                        null,
                        null))
                .id();
    }

    /** Keeps that the seeker passed the lead on; nothing is left to keep where it was deleted since. */
    public void passOn(UUID leadId, UUID toContactId) {
        if (leads.has(leadId)) {
            passes.add(leadId, new PassDraft(toContactId, null, null));
        }
    }
}
