package org.kith.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.ask.AskOnPath;
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

/** The introductions that the caller's seeker got, hopes for, or gave. */
@ApplicationScoped
public class Introductions implements PanacheRepositoryBase<Introduction, OwnedId> {
    static final String STEPS = "introduction_step";

    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Steps steps;
    private final FollowPath follow;

    @Inject
    Introductions(Rows rows, Caller caller, Steps steps, FollowPath follow) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
        this.follow = follow;
    }

    /** The introduction, or 404. */
    public Introduction visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The introduction, locked until the transaction ends, so that of two callers at once one comes after the other. */
    Introduction locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The introduction, if it was made to the seeker; whoever points at it may have outlived it. */
    public Optional<Introduction> received(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id))
                .filter(introduction -> introduction.madeAt != null && introduction.connectorContactId != null);
    }

    IntroductionView shown(Introduction introduction) {
        return IntroductionView.of(
                introduction,
                OnPath.of(introduction, follow.asksOf(List.of(introduction))),
                steps.of(STEPS, introduction.id));
    }

    Page<IntroductionView> list(IntroductionFilter filter) {
        Listing listing = new Listing(IntroductionRow.COLUMNS, "introduction t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-occurredAt");
        narrow(listing, listing.parameters(), filter);
        Page<Introduction> page = listing.read(rows, IntroductionRow::read);
        Map<UUID, List<Step>> histories = steps.of(
                STEPS,
                page.items().stream().map(introduction -> introduction.id).toList());
        Map<UUID, AskOnPath> asks = follow.asksOf(page.items());
        return new Page<>(
                page.items().stream()
                        .map(introduction -> IntroductionView.of(
                                introduction, OnPath.of(introduction, asks), histories.get(introduction.id)))
                        .toList(),
                page.page());
    }

    private static void narrow(Listing listing, Parameters parameters, IntroductionFilter filter) {
        Direction direction = parameters.constant("direction", filter.direction, Direction.class);
        if (direction != null) {
            listing.where("t.connector_contact_id is " + (direction == Direction.GIVEN ? "null" : "not null"));
        }
        UUID contact = parameters.id("contactId", filter.contactId);
        if (contact != null) {
            listing.where(
                    "(t.connector_contact_id = ? or t.target_contact_id = ? or t.to_contact_id = ?)",
                    contact,
                    contact,
                    contact);
        }
        listing.whereGiven("t.status = ?", parameters.constant("status", filter.status, IntroductionStatus.class))
                .whereGiven(
                        "t.connector_contact_id = ?", parameters.id("connectorContactId", filter.connectorContactId))
                .whereGiven("t.target_contact_id = ?", parameters.id("targetContactId", filter.targetContactId))
                .whereGiven("t.ask_id = ?", parameters.id("askId", filter.askId))
                .whereGiven("t.lead_id = ?", parameters.id("leadId", filter.leadId))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince));
    }
}
