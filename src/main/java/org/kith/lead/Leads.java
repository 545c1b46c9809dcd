package org.kith.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The leads of the caller's seeker. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, OwnedId> {
    static final String STEPS = "lead_step";

    private static final SortKey DISCOVERED = new SortKey("discoveredAt", "t.discovered_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Steps steps;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Leads(Rows rows, Caller caller, Steps steps, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The lead, or 404. */
    public Lead visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.has("lead", caller.seekerId(), id);
    }

    /** 404 unless the seeker has it. */
    void require(UUID id) {
        if (!has(id)) {
            throw Problem.notFound();
        }
    }

    /** The lead, which nobody else changes until the transaction ends; or 404. */
    Lead locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** A new lead, of which nothing is kept yet. */
    Lead fresh(LeadStage stage) {
        Lead lead = Lead.of(caller.seekerId(), identifiers.next(), clock.instant());
        lead.become(LeadState.begun(stage), lead.createdAt);
        return lead;
    }

    /** The lead as it is shown, or 404. */
    LeadView shown(UUID id) {
        return rows.first(
                        "select " + LeadView.COLUMNS + " from lead t where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        LeadView::read)
                .orElseThrow(Problem::notFound)
                .with(steps.of(STEPS, id));
    }

    Page<LeadView> list(LeadFilter filter) {
        Listing listing = new Listing(LeadView.COLUMNS, "lead t", "t.id", caller.seekerId(), filter)
                .sortable(DISCOVERED)
                .sortable(UPDATED)
                .sortedBy("-discoveredAt");
        Parameters parameters = listing.parameters();
        Page<LeadView> page = listing.whereGiven(
                        "t.status = ?", parameters.constant("status", filter.status, LeadStatus.class))
                .whereGiven(
                        "t.advertised_at_discovery = ?",
                        parameters.bool("advertisedAtDiscovery", filter.advertisedAtDiscovery))
                .whereGiven("t.organization_id = ?", parameters.id("organizationId", filter.organizationId))
                .whereGiven("t.search_id = ?", parameters.id("searchId", filter.searchId))
                .whereGiven("t.given_by_contact_id = ?", parameters.id("givenByContactId", filter.givenByContactId))
                .whereGiven("t.source_type = ?", parameters.constant("sourceType", filter.sourceType, SourceType.class))
                .whereGiven("t.discovered_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.discovered_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, LeadView::read);
        Map<UUID, List<Step>> histories =
                steps.of(STEPS, page.items().stream().map(LeadView::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(lead -> lead.with(histories.getOrDefault(lead.id(), List.of())))
                        .toList(),
                page.page());
    }
}
