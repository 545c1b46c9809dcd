package org.kith.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.StepDraft;
import org.kith.history.Steps;
import org.kith.http.Characters;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Begins searches, and leads them from one status to the next. */
@ApplicationScoped
class MoveSearch {
    private final Searches searches;
    private final Steps steps;
    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    MoveSearch(Searches searches, Steps steps, Rows rows, Caller caller, Today today, Clock clock) {
        this.searches = searches;
        this.steps = steps;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** Begins a search, or keeps a past one with its end. 409 when it has not ended, and neither has another. */
    SearchView begin(SearchDraft draft) {
        SearchPlan plan = draft.plan(today.date());
        if (draft.endedOn() == null) {
            refuseOutcomeOfNoEnd(draft);
            refuseAnother();
            Search search = searches.add(plan);
            searches.persistAndFlush(search);
            return searches.view(search);
        }
        if (draft.outcome() == null) {
            throw Problem.invalid("/outcome", "required", "How did it end?");
        }
        SearchDates.refuseImpossible(draft.endedOn(), today.date(), "/endedOn");
        if (draft.endedOn().isBefore(plan.startedOn())) {
            throw Problem.invalid("/endedOn", "out-of-order", "The end lies before the start.");
        }
        Search search = searches.add(plan);
        search.end(draft.endedOn(), draft.outcome(), Characters.bare(draft.outcomeNote()), null);
        searches.persistAndFlush(search);
        return ended(search);
    }

    SearchView pause(UUID id, StepDraft said, LongConsumer versionCheck) {
        return step("pause", SearchStatus.PAUSED, id, said, versionCheck);
    }

    SearchView resume(UUID id, StepDraft said, LongConsumer versionCheck) {
        return step("resume", SearchStatus.ACTIVE, id, said, versionCheck);
    }

    /** Takes the end back. 409 when another search has begun and not ended. */
    SearchView reopen(UUID id, StepDraft said, LongConsumer versionCheck) {
        return step("reopen", SearchStatus.ACTIVE, id, said, versionCheck);
    }

    SearchView end(UUID id, SearchEnd said, LongConsumer versionCheck) {
        Search search = ready("end", id, versionCheck);
        LocalDate on = said.endedOn() == null ? today.date() : said.endedOn();
        SearchDates.refuseImpossible(on, today.date(), "/endedOn");
        refuseBeforeStart(search, on);
        search.end(on, said.outcome(), Characters.bare(said.outcomeNote()), Characters.bare(said.whatWorked()));
        search.updatedAt = clock.instant();
        searches.flush();
        return ended(search);
    }

    private SearchView step(String action, SearchStatus to, UUID id, StepDraft said, LongConsumer versionCheck) {
        Search search = ready(action, id, versionCheck);
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        refuseBeforeStart(search, today.of(at));
        if (search.status == SearchStatus.ENDED) {
            refuseAnother();
            search.goOn();
        }
        search.status = to;
        search.updatedAt = clock.instant();
        searches.flush();
        steps.add(Searches.STEPS, search.id, Step.of(action, to, at).because(null, said.bareNote()));
        return searches.view(search);
    }

    private Search ready(String action, UUID id, LongConsumer versionCheck) {
        Search search = searches.locked(id);
        versionCheck.accept(search.version);
        Steps.require(action, search.status.legalActions());
        return search;
    }

    /** An end is known by its day: it comes after whatever else happened on it, and today's is now. */
    private SearchView ended(Search search) {
        Instant at = search.endedOn.equals(today.date())
                ? clock.instant()
                : today.endOf(search.endedOn).minus(1, ChronoUnit.MICROS);
        steps.add(
                Searches.STEPS,
                search.id,
                Step.of("end", SearchStatus.ENDED, at).because(search.outcome, search.outcomeNote));
        return searches.view(search);
    }

    private static void refuseOutcomeOfNoEnd(SearchDraft draft) {
        if (draft.outcome() != null || Characters.bare(draft.outcomeNote()) != null) {
            throw Problem.invalid(
                    "/endedOn", "required", "An outcome belongs to a search that has ended; when did it?");
        }
    }

    private static void refuseBeforeStart(Search search, LocalDate date) {
        if (date.isBefore(search.startedOn)) {
            throw Problem.of(ProblemType.OUT_OF_ORDER, "The search began on " + search.startedOn + ".");
        }
    }

    /** Told here in words; of two at the same moment the unique index refuses one. */
    private void refuseAnother() {
        boolean another = rows.any(
                "select 1 from job_search where seeker_id = ? and status <> 'ENDED'", List.of(caller.seekerId()));
        if (another) {
            throw Problem.of(
                    ProblemType.DUPLICATE,
                    "There is a search that has not ended. End it first; a past one is kept with endedOn and outcome.");
        }
    }
}
