package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.lead.LeadsAmongSeekers;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Transactions;
import org.kith.time.Identifiers;

/** Passes leads on within a cohort. The caller is a member; what is the cohort's is done as its coach. */
@ApplicationScoped
class PoolLeads {
    /** How many a member may have waiting in one cohort. */
    private static final int MOST_OPEN = 50;

    private final Memberships memberships;
    private final EnterCohort enter;
    private final PooledLeads pool;
    private final Roster roster;
    private final PeerContacts contacts;
    private final LeadsAmongSeekers leads;
    private final Things things;
    private final Transactions transactions;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    PoolLeads(
            Memberships memberships,
            EnterCohort enter,
            PooledLeads pool,
            Roster roster,
            PeerContacts contacts,
            LeadsAmongSeekers leads,
            Things things,
            Transactions transactions,
            Identifiers identifiers,
            Clock clock) {
        this.memberships = memberships;
        this.enter = enter;
        this.pool = pool;
        this.roster = roster;
        this.contacts = contacts;
        this.leads = leads;
        this.things = things;
        this.transactions = transactions;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Page<PooledLeadView> list(UUID membershipId, ListRequest request) throws Exception {
        return enter.agreeing(membershipId, Consent.LEAD_POOL, me -> pool.list(me, request));
    }

    PooledLeadView one(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.LEAD_POOL, me -> PooledLeadView.of(pool.visible(me, id), me));
    }

    PooledLeadView give(UUID membershipId, PooledLeadDraft draft) throws Exception {
        CohortMembership me = memberships.agreeing(membershipId, Consent.LEAD_POOL);
        draft.check();
        things.require(Kind.LEAD, draft.leadId(), "/leadId");
        return enter.by(me, member -> {
            if (pool.open(me) >= MOST_OPEN) {
                throw Problem.of(ProblemType.OVER_LIMIT, "Up to " + MOST_OPEN + " leads of yours wait in a cohort.");
            }
            PooledLead lead = PooledLead.of(me, identifiers.next(), draft, clock.instant());
            pool.persistAndFlush(lead);
            return PooledLeadView.of(lead, me);
        });
    }

    /** Takes a lead back that nobody has taken. @throws Problem 404, or 409 when it is not open */
    PooledLeadView withdraw(UUID membershipId, UUID id) throws Exception {
        return enter.agreeing(membershipId, Consent.LEAD_POOL, me -> {
            PooledLead lead = pool.locked(me, id);
            if (!lead.isOf(me)) {
                throw Problem.notFound();
            }
            lead.withdraw(clock.instant());
            pool.flush();
            return PooledLeadView.of(lead, me);
        });
    }

    /**
     * Takes a lead of somebody else: it becomes a lead of the caller that says who gave it, and the giver is credited
     * with having passed it on, all in one transaction.
     *
     * @throws Problem 404 for one that was taken by another, 409 for one's own
     */
    PooledLeadView take(UUID membershipId, UUID id) throws Exception {
        CohortMembership me = memberships.agreeing(membershipId, Consent.LEAD_POOL);
        PooledLead taken = enter.by(me, member -> {
            pool.oneAtATime(me);
            PooledLead lead = pool.locked(me, id);
            Peer giver = roster.agreeing(me.cohortId, lead.giverMembershipId, Consent.LEAD_POOL)
                    .orElseThrow(Problem::notFound);
            lead.take(me, giver, clock.instant());
            pool.flush();
            return lead;
        });
        transactions.within(taken.giverId, () -> {
            leads.passOn(taken.giverLeadId, contacts.of(me.id, me.displayName, me.cohortName));
            contacts.keepThatKnown(taken.giverId, taken.giverMembershipId, me.seekerId);
            return null;
        });
        contacts.keepThatKnown(me.seekerId, me.id, taken.giverId);
        UUID giver = contacts.of(taken.giverMembershipId, taken.giverName, me.cohortName);
        UUID received = leads.receive(taken.organization, taken.role, taken.text, giver);
        return enter.by(me, member -> {
            taken.takerLeadId = received;
            pool.flush();
            return PooledLeadView.of(taken, me);
        });
    }
}
