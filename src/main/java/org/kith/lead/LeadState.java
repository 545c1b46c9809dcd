package org.kith.lead;

import static org.kith.lead.LeadStatus.ACCEPTED;
import static org.kith.lead.LeadStatus.APPLIED;
import static org.kith.lead.LeadStatus.CLOSED;
import static org.kith.lead.LeadStatus.EXPECTED_VACANCY;
import static org.kith.lead.LeadStatus.INTERVIEWING;
import static org.kith.lead.LeadStatus.OFFER;
import static org.kith.lead.LeadStatus.OPEN;
import static org.kith.lead.LeadStatus.REJECTED;
import static org.kith.lead.LeadStatus.RUMORED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.history.Steps;
import org.kith.problem.Problem;

/**
 * Where a lead stands, and where it can go from there. It moves forward, past statuses too (some are hired without an
 * application), and ends; what ended can be reopened. Adding a second application or interview is no move.
 *
 * @param status never null
 * @param before the status from which it ended; null while it goes on
 */
record LeadState(LeadStatus status, LeadStatus before) {
    private static final Set<LeadStatus> GOING_ON =
            Set.of(RUMORED, EXPECTED_VACANCY, OPEN, APPLIED, INTERVIEWING, OFFER);

    private static final Map<LeadAction, Set<LeadStatus>> FROM = Map.of(
            LeadAction.EXPECT, Set.of(RUMORED),
            LeadAction.OPEN, Set.of(RUMORED, EXPECTED_VACANCY),
            LeadAction.APPLY, GOING_ON,
            LeadAction.INTERVIEW, GOING_ON,
            LeadAction.OFFER, Set.of(RUMORED, EXPECTED_VACANCY, OPEN, APPLIED, INTERVIEWING),
            LeadAction.ACCEPT, Set.of(OFFER),
            LeadAction.REJECT, GOING_ON,
            LeadAction.CLOSE, GOING_ON,
            LeadAction.REOPEN, Set.of(ACCEPTED, REJECTED, CLOSED));

    private static final Map<LeadAction, LeadStatus> TO = Map.of(
            LeadAction.EXPECT, EXPECTED_VACANCY,
            LeadAction.OPEN, OPEN,
            LeadAction.APPLY, APPLIED,
            LeadAction.INTERVIEW, INTERVIEWING,
            LeadAction.OFFER, OFFER,
            LeadAction.ACCEPT, ACCEPTED,
            LeadAction.REJECT, REJECTED,
            LeadAction.CLOSE, CLOSED);

    static LeadState begun(LeadStage stage) {
        return new LeadState(stage.status(), null);
    }

    boolean allows(LeadAction action) {
        return FROM.get(action).contains(status);
    }

    /** The actions with an address of their own that lead on from a status. */
    static List<String> legalFrom(LeadStatus status) {
        return Arrays.stream(LeadAction.values())
                .filter(action -> !action.comesOfAdding() && FROM.get(action).contains(status))
                .map(LeadAction::word)
                .toList();
    }

    /**
     * Where the action leads; the same state when it is no move.
     *
     * @throws Problem 409 with the legal actions, when it is none of them
     */
    LeadState after(LeadAction action) {
        if (!allows(action)) {
            Steps.require(action.word(), legalFrom(status));
        }
        if (action == LeadAction.REOPEN) {
            return new LeadState(before, null);
        }
        LeadStatus next = TO.get(action);
        if (action.comesOfAdding() && status.compareTo(next) > 0) {
            return this;
        }
        return new LeadState(next, next.isOver() ? status : null);
    }
}
