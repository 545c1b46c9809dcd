package org.kith.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.kith.history.Occurred;
import org.kith.history.Steps;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Skips prompts, leaves them out, and takes them back. Of two callers at once the second one is refused by the key. */
@ApplicationScoped
class MovePrompt {
    private static final String ADD = "insert into prompt_step"
            + " (seeker_id, prompt_id, number, action, until, occurred_at, recorded_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final Prompts prompts;
    private final Pictures pictures;
    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    MovePrompt(Prompts prompts, Pictures pictures, Rows rows, Caller caller, Today today, Clock clock) {
        this.prompts = prompts;
        this.pictures = pictures;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    PromptView skip(String id, PromptSkip said) {
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        if (said.until() != null
                && (!said.until().isAfter(today.of(at)) || !Occurred.mayBeAppointed(today.startOf(said.until())))) {
            throw Problem.invalid(
                    "/until", "out-of-bounds", "After the day on which it is skipped, and before the year 2200.");
        }
        return step(PromptStep.SKIP, id, at, said.until());
    }

    PromptView step(PromptStep step, String id, PromptStepDraft said) {
        return step(step, id, Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt"), null);
    }

    private PromptView step(PromptStep step, String id, Instant at, LocalDate until) {
        Standing standing = ready(step.action(), id, at);
        rows.change(ADD, Arrays.asList(caller.seekerId(), id, standing.steps() + 1, step, until, at, clock.instant()));
        return prompts.one(id, null);
    }

    /** How the prompt stands now; 404 when there is none, 409 when it does not allow the action, or not at that time. */
    Standing ready(String action, String id, Instant at) {
        Standing standing = pictures.of(null).standing(Catalogue.visible(id));
        Steps.require(action, standing.state().legalActions());
        if (standing.lastStepAt() != null && at.isBefore(standing.lastStepAt())) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "The last step of this prompt was taken at " + standing.lastStepAt()
                            + "; what follows cannot have happened before.");
        }
        return standing;
    }
}
