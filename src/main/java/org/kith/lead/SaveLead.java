package org.kith.lead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.http.MergePatch;
import org.kith.organization.NameOrganizations;
import org.kith.search.Searches;
import org.kith.seeker.Today;

/** Adds and changes a lead. */
@ApplicationScoped
class SaveLead {
    private final Leads leads;
    private final Participants participants;
    private final CheckLead check;
    private final MoveLead move;
    private final LeadGivers givers;
    private final NameOrganizations organizations;
    private final Searches searches;
    private final MergePatch patches;
    private final Today today;
    private final Clock clock;

    @Inject
    SaveLead(
            Leads leads,
            Participants participants,
            CheckLead check,
            MoveLead move,
            LeadGivers givers,
            NameOrganizations organizations,
            Searches searches,
            MergePatch patches,
            Today today,
            Clock clock) {
        this.leads = leads;
        this.participants = participants;
        this.check = check;
        this.move = move;
        this.givers = givers;
        this.organizations = organizations;
        this.searches = searches;
        this.patches = patches;
        this.today = today;
        this.clock = clock;
    }

    LeadView add(LeadDraft draft) {
        LeadPatch facts = draft.facts();
        Lead lead = leads.fresh(draft.stageOrUsual());
        check.check(facts, null, lead.createdAt);
        apply(facts, lead, lead.createdAt);
        if (lead.searchId == null) {
            lead.searchId = searches.at(today.of(lead.discoveredAt))
                    .map(search -> search.id)
                    .orElse(null);
        }
        leads.persist(lead);
        leads.flush();
        move.begin(lead);
        participants.replace(lead.id, facts.participantsOrNone());
        givers.tell(lead, null, null);
        return leads.shown(lead.id);
    }

    LeadView patch(UUID id, ObjectNode patch, LongConsumer versionCheck) {
        Lead lead = leads.locked(id);
        versionCheck.accept(lead.version);
        LeadPatch facts = patches.apply(patch, LeadPatch.of(lead, participants.of(id)), LeadPatch.class);
        Instant now = clock.instant();
        check.check(facts, new Source(lead.sourceType, lead.sourceId), now);
        UUID formerGiver = lead.givenByContactId;
        Instant formerTime = lead.discoveredAt;
        apply(facts, lead, now);
        if (!lead.discoveredAt.equals(formerTime)) {
            move.beganAt(lead);
        }
        leads.flush();
        participants.replace(id, facts.participantsOrNone());
        givers.tell(lead, formerGiver, formerTime);
        return leads.shown(id);
    }

    private void apply(LeadPatch facts, Lead lead, Instant now) {
        String name = facts.writtenOrganization();
        lead.organizationId = name == null
                ? facts.organizationId()
                : organizations.findOrMake(List.of(name)).byName().get(name);
        facts.applyTo(lead, now);
    }
}
