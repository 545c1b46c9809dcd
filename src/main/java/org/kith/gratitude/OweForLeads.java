package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.lead.LeadChanged;
import org.kith.lead.LeadGiven;

/** Owes thanks to the contact who gave a lead, from its discovery on. */
@ApplicationScoped
class OweForLeads {
    private static final String HELP = "select cast(null as int), given_by_contact_id, discovered_at from lead"
            + " where seeker_id = ? and id = ? and given_by_contact_id is not null";

    private final KeepDebts debts;
    private final ReadHelp help;

    @Inject
    OweForLeads(KeepDebts debts, ReadHelp help) {
        this.debts = debts;
        this.help = help;
    }

    void given(@Observes LeadGiven event) {
        keep(event.leadId());
    }

    void changed(@Observes LeadChanged event) {
        keep(event.leadId());
    }

    private void keep(UUID lead) {
        debts.of(DebtType.LEAD, lead, help.by(HELP, lead));
    }
}
