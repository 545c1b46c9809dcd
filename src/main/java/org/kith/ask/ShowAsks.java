package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
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
import org.kith.search.Policy;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Shows asks as they stand, with what follows from date and policy: one query for the asks, one for their steps. */
@ApplicationScoped
class ShowAsks {
    private static final String ONE =
            "select " + AskRow.COLUMNS + " from ask t " + AskRow.JOINS + " where t.seeker_id = ? and t.id = ?";
    /** Drafts have no time yet; they come after everything. */
    private static final SortKey ASKED =
            new SortKey("askedAt", "coalesce(t.asked_at, 'infinity'::timestamptz)", "timestamptz");

    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Steps steps;
    private final FollowAsks follow;
    private final Searches searches;
    private final Today today;

    @Inject
    ShowAsks(Rows rows, Caller caller, Steps steps, FollowAsks follow, Searches searches, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
        this.follow = follow;
        this.searches = searches;
        this.today = today;
    }

    /** The ask as it stands today, or 404. */
    AskView one(UUID id) {
        return one(id, today.date());
    }

    /** The ask with what is computed for a date, or 404. */
    AskView one(UUID id, LocalDate asOf) {
        AskRow row = row(id);
        return view(row, follow.of(List.of(row)).get(id), steps.of(Asks.STEPS, id), asOf);
    }

    /** The ask as it is kept, or 404. */
    AskRow row(UUID id) {
        return rows.first(ONE, List.of(caller.seekerId(), id), AskRow::read).orElseThrow(Problem::notFound);
    }

    Page<AskView> list(AskFilter filter) {
        Listing listing = new Listing(AskRow.COLUMNS, "ask t", "t.id", caller.seekerId(), filter)
                .joining(AskRow.JOINS)
                .sortable(ASKED)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-askedAt");
        Parameters parameters = listing.parameters();
        LocalDate said = parameters.date("asOf", filter.asOf);
        Page<AskRow> page = listing.whereGiven("t.contact_id = ?", parameters.id("contactId", filter.contactId))
                .whereGiven("t.status = ?", parameters.constant("status", filter.status, AskStatus.class))
                .whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, AskKind.class))
                .whereGiven("t.search_id = ?", parameters.id("searchId", filter.searchId))
                .whereGiven("t.organization_id = ?", parameters.id("organizationId", filter.organizationId))
                .whereGiven("t.asked_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.asked_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, AskRow::read);
        LocalDate asOf = said == null ? today.date() : said;
        Map<UUID, List<Step>> histories =
                steps.of(Asks.STEPS, page.items().stream().map(AskRow::id).toList());
        Map<UUID, Onward> onward = follow.of(page.items());
        return new Page<>(
                page.items().stream()
                        .map(row -> view(row, onward.get(row.id()), histories.getOrDefault(row.id(), List.of()), asOf))
                        .toList(),
                page.page());
    }

    private AskView view(AskRow row, Onward onward, List<Step> history, LocalDate asOf) {
        Policy policy = searches.policy(row.searchId());
        Instant end = today.endOf(asOf);
        Course then = Course.before(end, row.origin(), history);
        LocalDate askedOn = dateOf(then.askedAt());
        boolean helped = row.helpedAt() != null && row.helpedAt().isBefore(end);
        Prospect prospect = Prospect.of(
                then.origin(), then.status(), policy, row.cold(), askedOn, dateOf(then.remindedAt()), helped);
        List<String> legalActions = Course.of(row.origin(), history).legalActions(policy.reminders());
        return AskView.of(row, onward, history, legalActions, prospect, askedOn, asOf);
    }

    private LocalDate dateOf(Instant instant) {
        return instant == null ? null : today.of(instant);
    }
}
