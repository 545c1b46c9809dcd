package org.kith.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.OwnedId;

/**
 * The leads of a cohort as one of its members may see them: what is open and was given by somebody who still belongs to
 * it and agrees, and what the member gave or took. Everything here runs as the cohort's coach.
 */
@ApplicationScoped
class PooledLeads implements PanacheRepositoryBase<PooledLead, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final String SEEN = "(t.giver_membership_id = ? or t.taker_membership_id = ? or (t.status = 'OPEN'"
            + " and exists (select" + Roster.OF_MEMBER
            + " and m.id = t.giver_membership_id and 'LEAD_POOL' = any (m.consents))))";

    private final Rows rows;

    @Inject
    PooledLeads(Rows rows) {
        this.rows = rows;
    }

    Page<PooledLeadView> list(CohortMembership member, ListRequest request) {
        Page<UUID> page = new Listing("t.id", "pooled_lead t", "t.id", member.coachId, request)
                .where("t.cohort_id = ?", member.cohortId)
                .where(SEEN, member.id, member.id)
                .sortable(CREATED)
                .sortedBy("-createdAt")
                .read(rows, row -> row.getObject(1, UUID.class));
        Map<UUID, PooledLead> leads = page.items().isEmpty()
                ? Map.of()
                : list("seekerId = ?1 and id in ?2", member.coachId, page.items()).stream()
                        .collect(Collectors.toMap(lead -> lead.id, lead -> lead));
        return new Page<>(
                page.items().stream()
                        .map(leads::get)
                        .map(lead -> PooledLeadView.of(lead, member))
                        .toList(),
                page.page());
    }

    /** What the member may see, or 404. */
    PooledLead visible(CohortMembership member, UUID id) {
        return seen(member, findByIdOptional(new OwnedId(member.coachId, id)).orElseThrow(Problem::notFound));
    }

    /** The same, which nobody else changes until the transaction ends: of two who take it at once one is the first. */
    PooledLead locked(CohortMembership member, UUID id) {
        return seen(
                member,
                findByIdOptional(new OwnedId(member.coachId, id), LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(Problem::notFound));
    }

    /** Lets one member of the cohort take at a time: two who take of each other would both make the same contacts. */
    void oneAtATime(CohortMembership member) {
        rows.lock("cohort", member.coachId, member.cohortId);
    }

    private PooledLead seen(CohortMembership member, PooledLead lead) {
        boolean seen = rows.any(
                "select 1 from pooled_lead t where t.seeker_id = ? and t.id = ? and t.cohort_id = ? and " + SEEN,
                List.of(member.coachId, lead.id, member.cohortId, member.id, member.id));
        if (!seen) {
            throw Problem.notFound();
        }
        return lead;
    }

    int open(CohortMembership giver) {
        return (int) count(
                "seekerId = ?1 and giverMembershipId = ?2 and status = ?3",
                giver.coachId,
                giver.id,
                PooledLeadStatus.OPEN);
    }
}
