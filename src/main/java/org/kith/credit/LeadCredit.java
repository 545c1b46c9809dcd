package org.kith.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.about.Kind;
import org.kith.introduction.ChainLink;
import org.kith.introduction.Chains;
import org.kith.introduction.Introduction;
import org.kith.introduction.Introductions;
import org.kith.lead.Lead;
import org.kith.lead.Leads;
import org.kith.lead.SourceType;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Follows a lead back to its roots. */
@ApplicationScoped
class LeadCredit {
    private final Leads leads;
    private final Introductions introductions;
    private final Chains chains;
    private final HelpForLead help;
    private final Rows rows;
    private final Caller caller;

    @Inject
    LeadCredit(Leads leads, Introductions introductions, Chains chains, HelpForLead help, Rows rows, Caller caller) {
        this.leads = leads;
        this.introductions = introductions;
        this.chains = chains;
        this.help = help;
        this.rows = rows;
        this.caller = caller;
    }

    /** The credit of a lead, or 404. */
    CreditView of(UUID id) {
        Lead lead = leads.visible(id);
        List<Act> chain = chain(lead);
        List<Act> also = help.of(lead, chain).stream()
                .filter(act -> !chain.contains(act))
                .distinct()
                .toList();
        Map<UUID, String> names = names(Stream.concat(chain.stream(), also.stream())
                .flatMap(Act::people)
                .distinct()
                .toArray(UUID[]::new));
        List<Credited> owed = inWords(chain, names, lead);
        List<Credited> owedToo = inWords(also, names, lead);
        return new CreditView(id, owed, owedToo, owed.isEmpty() && owedToo.isEmpty() ? "NOTHING_THERE" : null);
    }

    /**
     * The people who lead to it, the root first: by the introduction that the lead names, or else by the first one to
     * whoever gave it, or else to whoever answered the ask of which it came.
     */
    private List<Act> chain(Lead lead) {
        UUID giver = giverOf(lead);
        List<Act> chain = new ArrayList<>();
        Optional<Introduction> named = namedBy(lead);
        if (named.isPresent() && !named.get().connectorContactId.equals(giver)) {
            addIntroduction(chain, named.get(), giver);
        } else if (giver != null) {
            add(chain, chains.before(giver, null));
        } else {
            help.answer(lead).ifPresent(answer -> {
                add(chain, chains.before(answer.contactId(), null));
                chain.add(answer);
            });
        }
        if (giver != null) {
            chain.add(new Act(giver, Contribution.GAVE_LEAD, null, null, lead.discoveredAt, Kind.LEAD, lead.id));
        }
        return chain;
    }

    private static UUID giverOf(Lead lead) {
        return lead.givenByContactId == null && lead.sourceType == SourceType.CONTACT
                ? lead.sourceId
                : lead.givenByContactId;
    }

    private Optional<Introduction> namedBy(Lead lead) {
        return lead.sourceType == SourceType.INTRODUCTION && lead.sourceId != null
                ? introductions.received(lead.sourceId)
                : Optional.empty();
    }

    private void addIntroduction(List<Act> chain, Introduction introduction, UUID giver) {
        UUID target = introduction.targetContactId;
        add(chain, chains.before(introduction.connectorContactId, target));
        chain.add(new Act(
                introduction.connectorContactId,
                Contribution.INTRODUCED,
                target,
                null,
                introduction.madeAt,
                Kind.INTRODUCTION,
                introduction.id));
        if (!target.equals(giver)) {
            chain.add(new Act(
                    target,
                    Contribution.OPENED_DOOR,
                    null,
                    null,
                    introduction.madeAt,
                    Kind.INTRODUCTION,
                    introduction.id));
        }
    }

    private static void add(List<Act> chain, List<ChainLink> links) {
        links.forEach(link -> chain.add(Act.of(link)));
    }

    private Map<UUID, String> names(UUID[] ids) {
        Map<UUID, String> names = new HashMap<>();
        if (ids.length > 0) {
            rows.all(
                    "select id, told_name(contact) from contact where seeker_id = ? and id = any (?)",
                    List.of(caller.seekerId(), ids),
                    row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return names;
    }

    /** Whoever was deleted in between is left out: a source may outlive what it points at. */
    private static List<Credited> inWords(List<Act> acts, Map<UUID, String> names, Lead lead) {
        return acts.stream()
                .filter(act -> act.people().allMatch(names::containsKey))
                .map(act -> act.in(names, lead.advertisedAtDiscovery))
                .toList();
    }
}
