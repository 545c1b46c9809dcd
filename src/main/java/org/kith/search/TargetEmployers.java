package org.kith.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.organization.NameOrganizations;
import org.kith.organization.Organizations;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The organizations that the searches of the caller's seeker want, each once a search. */
@ApplicationScoped
public class TargetEmployers implements PanacheRepositoryBase<TargetEmployer, OwnedId> {
    private static final SortKey MOTIVATION = new SortKey("motivation", "coalesce(t.motivation, 0)", "int");
    private static final SortKey POSTING = new SortKey("posting", "coalesce(t.posting, 0)", "int");
    private static final SortKey ADVOCACY = new SortKey("advocacy", "coalesce(t.advocacy, 0)", "int");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Organizations organizations;
    private final NameOrganizations names;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    TargetEmployers(
            Rows rows,
            Caller caller,
            Organizations organizations,
            NameOrganizations names,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.organizations = organizations;
        this.names = names;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The target employer, or 404. */
    public TargetEmployer visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The target employer as it is shown, or 404. */
    TargetEmployerView shown(UUID id) {
        return rows.first(
                        "select " + TargetEmployerView.COLUMNS + " from " + TargetEmployerView.TABLES
                                + " where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        TargetEmployerView::read)
                .orElseThrow(Problem::notFound);
    }

    TargetEmployerView add(UUID searchId, TargetEmployerDraft draft) {
        UUID organization = organization(draft);
        boolean there = rows.any(
                "select 1 from target_employer where seeker_id = ? and search_id = ? and organization_id = ?",
                List.of(caller.seekerId(), searchId, organization));
        if (there) {
            throw Problem.of(ProblemType.DUPLICATE, "The organization is a target of this search already.");
        }
        Instant now = clock.instant();
        TargetEmployer employer = TargetEmployer.of(caller.seekerId(), identifiers.next(), now);
        employer.searchId = searchId;
        employer.organizationId = organization;
        draft.rating().applyTo(employer, now);
        persistAndFlush(employer);
        return shown(employer.id);
    }

    TargetEmployerView change(TargetEmployer employer, TargetEmployerRating rating) {
        rating.applyTo(employer, clock.instant());
        flush();
        return shown(employer.id);
    }

    void remove(TargetEmployer employer) {
        delete(employer);
        flush();
    }

    Page<TargetEmployerView> list(UUID searchId, TargetEmployerFilter filter) {
        Listing listing = new Listing(
                        TargetEmployerView.COLUMNS, TargetEmployerView.TABLES, "t.id", caller.seekerId(), filter)
                .sortable(MOTIVATION)
                .sortable(POSTING)
                .sortable(ADVOCACY)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-motivation,-posting,-advocacy");
        Parameters parameters = listing.parameters();
        return listing.where("t.search_id = ?", searchId)
                .whereGiven("t.organization_id = ?", parameters.id("organizationId", filter.organizationId))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, TargetEmployerView::read);
    }

    private UUID organization(TargetEmployerDraft draft) {
        boolean named = draft.organization() != null && !draft.organization().isBlank();
        if (draft.organizationId() == null && !named) {
            throw Problem.invalid("/organization", "required", "An organization, by id or by name.");
        }
        if (draft.organizationId() != null && named) {
            throw Problem.invalid("/organization", "one-organization", "Not together with organizationId.");
        }
        organizations.requireKnown(draft.organizationId(), "/organizationId");
        if (draft.organizationId() != null) {
            return draft.organizationId();
        }
        String name = draft.organization().strip();
        return names.findOrMake(List.of(name)).byName().get(name);
    }
}
