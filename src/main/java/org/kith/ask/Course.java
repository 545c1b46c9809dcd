package org.kith.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * The way of an ask: where it stands after its steps, and what may be done from there. Taking back leads to where it was
 * before, however often; a reminder is never taken back, so that there is no second one.
 */
final class Course {
    /** The action of the first step of help that was offered. */
    static final String OFFER = "offer";

    private final AskOrigin origin;
    private final List<AskStatus> way = new ArrayList<>(List.of(AskStatus.DRAFT));
    private Instant askedAt;
    private Instant remindedAt;

    private Course(AskOrigin origin) {
        this.origin = origin;
    }

    /** The way that these steps make, in their order. */
    static Course of(AskOrigin origin, List<Step> steps) {
        Course course = new Course(origin);
        steps.forEach(course::take);
        return course;
    }

    /** The way as it was before an instant. */
    static Course before(Instant end, AskOrigin origin, List<Step> steps) {
        return of(
                origin,
                steps.stream().filter(step -> step.occurredAt().isBefore(end)).toList());
    }

    private void take(Step step) {
        if (step.action().equals(AskAction.REOPEN.word())) {
            way.remove(way.size() - 1);
            return;
        }
        way.add(AskStatus.valueOf(step.status()));
        if (step.action().equals(AskAction.REMIND.word())) {
            remindedAt = step.occurredAt();
        } else if (askedAt == null) {
            askedAt = step.occurredAt();
        }
    }

    AskOrigin origin() {
        return origin;
    }

    AskStatus status() {
        return way.get(way.size() - 1);
    }

    /** When it was sent or offered; null for a draft. */
    Instant askedAt() {
        return askedAt;
    }

    /** When the contact was reminded; null when that did not happen. */
    Instant remindedAt() {
        return remindedAt;
    }

    /**
     * The words of what may be done now.
     *
     * @param reminders how many the policy allows, 0 or 1
     */
    List<String> legalActions(int reminders) {
        return Arrays.stream(AskAction.values())
                .filter(action -> action.leadsOnFrom(status()))
                .filter(action -> action != AskAction.REMIND || mayRemind(reminders))
                .map(AskAction::word)
                .toList();
    }

    private boolean mayRemind(int reminders) {
        return origin == AskOrigin.ASKED && reminders > 0;
    }

    /**
     * Where an action leads.
     *
     * @param reminders how many the policy allows, 0 or 1
     * @throws Problem 409 illegal-transition with what is legal; over-limit for a reminder that the policy leaves out
     */
    AskStatus after(AskAction action, int reminders) {
        boolean leftOut = action == AskAction.REMIND && action.leadsOnFrom(status()) && reminders == 0;
        if (leftOut && origin == AskOrigin.ASKED) {
            throw Problem.of(ProblemType.OVER_LIMIT, "The policy of this search sends no reminders.");
        }
        Steps.require(action.word(), legalActions(reminders));
        return action.to() == null ? way.get(way.size() - 2) : action.to();
    }
}
