package org.kith.ask;

import org.kith.problem.ProblemType;

/** What protects people from being asked too much, too soon, or the wrong thing. */
public enum LimitRule {
    /** How many asks to one person may be open. */
    OPEN_ASKS(ProblemType.OVER_LIMIT, true),
    /** How often one person may be asked in 90 days. */
    ASKS_IN_90_DAYS(ProblemType.OVER_LIMIT, true),
    /** How long a person who declined is left in peace. */
    AFTER_DECLINE(ProblemType.TOO_SOON, true),
    /** Who may be handed a résumé. */
    NOT_TRUSTED(ProblemType.NOT_TRUSTED, false),
    /** An interviewer is asked for help after the rejection, not before. */
    INTERVIEW_OPEN(ProblemType.INTERVIEW_OPEN, false);

    private final ProblemType problem;
    private final boolean yields;

    LimitRule(ProblemType problem, boolean yields) {
        this.problem = problem;
        this.yields = yields;
    }

    /** With what problem an ask that meets it is refused. */
    ProblemType problem() {
        return problem;
    }

    /** Whether the seeker may go beyond it with a reason. The others hold for drafts already. */
    boolean yields() {
        return yields;
    }
}
