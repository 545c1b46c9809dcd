package org.kith.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The job searches of the caller's seeker, of which one at the most has not ended. */
@ApplicationScoped
public class Searches implements PanacheRepositoryBase<Search, OwnedId> {
    static final String STEPS = "job_search_step";

    private static final SortKey STARTED = new SortKey("startedOn", "t.started_on", "date");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Steps steps;
    private final Today today;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Searches(Rows rows, Caller caller, Steps steps, Today today, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
        this.today = today;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The search, or 404. */
    public Search visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.has("job_search", caller.seekerId(), id);
    }

    /** The search in whose days the date lies; of several, the one that started last. */
    public Optional<Search> at(LocalDate date) {
        return find(
                        "seekerId = ?1 and startedOn <= ?2 and (endedOn is null or endedOn >= ?2)"
                                + " order by startedOn desc, id desc",
                        caller.seekerId(),
                        date)
                .firstResultOptional();
    }

    /** All searches there are, the one that started last first. */
    public List<Search> all() {
        return list("seekerId = ?1 order by startedOn desc, id desc", caller.seekerId());
    }

    /** The policy of the search, with every default filled in; the defaults alone when it is null or unknown. */
    public Policy policy(UUID searchId) {
        return searchId == null
                ? Policy.USUAL
                : findByIdOptional(new OwnedId(caller.seekerId(), searchId))
                        .map(search -> Policy.of(search.policy))
                        .orElse(Policy.USUAL);
    }

    /** The search, locked until the transaction ends, so that of two callers at once one comes after the other. */
    Search locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    SearchView view(Search search) {
        return SearchView.of(search, steps.of(STEPS, search.id));
    }

    Search add(SearchPlan plan) {
        Search search = Search.of(caller.seekerId(), identifiers.next(), clock.instant());
        apply(plan, search);
        return search;
    }

    Search change(Search search, SearchPlan plan) {
        refuseStartAfterSteps(search, plan.startedOn());
        apply(plan, search);
        flush();
        return search;
    }

    void remove(Search search) {
        delete(search);
        flush();
    }

    Page<SearchView> list(SearchFilter filter) {
        Listing listing = new Listing("t.id", "job_search t", "t.id", caller.seekerId(), filter)
                .sortable(STARTED)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-startedOn");
        Parameters parameters = listing.parameters();
        Page<UUID> page = listing.whereGiven(
                        "t.status = ?", parameters.constant("status", filter.status, SearchStatus.class))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, row -> row.getObject(1, UUID.class));
        Map<UUID, Search> searches = all(page.items());
        Map<UUID, List<Step>> histories = steps.of(STEPS, page.items());
        return new Page<>(
                page.items().stream()
                        .map(id -> SearchView.of(searches.get(id), histories.getOrDefault(id, List.of())))
                        .toList(),
                page.page());
    }

    private Map<UUID, Search> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("seekerId = ?1 and id in ?2", caller.seekerId(), ids).stream()
                        .collect(Collectors.toMap(search -> search.id, Function.identity()));
    }

    private void apply(SearchPlan plan, Search search) {
        SearchDates.refuseImpossible(plan.startedOn(), today.date(), "/startedOn");
        PolicyDraft said = plan.policy() == null ? PolicyDraft.NONE : plan.policy();
        Policy policy = Policy.of(said);
        if (policy.coldFollowUpBusinessDays() <= policy.coldTryAnotherBusinessDays()) {
            throw Problem.invalid(
                    said.coldFollowUpBusinessDays() == null
                            ? "/policy/coldTryAnotherBusinessDays"
                            : "/policy/coldFollowUpBusinessDays",
                    "out-of-bounds",
                    "The follow-up comes after another person was tried.");
        }
        plan.applyTo(search, clock.instant());
    }

    private void refuseStartAfterSteps(Search search, LocalDate startedOn) {
        boolean endedBefore = search.endedOn != null && search.endedOn.isBefore(startedOn);
        boolean steppedBefore = steps.of(STEPS, search.id).stream()
                .anyMatch(step -> today.of(step.occurredAt()).isBefore(startedOn));
        if (endedBefore || steppedBefore) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER, "Steps of the search are recorded before that day; it began by then.");
        }
    }
}
