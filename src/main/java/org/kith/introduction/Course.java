package org.kith.introduction;

import java.util.ArrayList;
import java.util.List;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.problem.Problem;

/**
 * The way of an introduction so far: the statuses that it went through and that were not taken back, the last one being
 * its own. Follows from the history alone, so that nothing can be taken back that never was.
 */
record Course(List<IntroductionStatus> way) {

    /** One that begins so. */
    static Course begun(IntroductionStatus first) {
        return new Course(List.of(first));
    }

    /** The one that a history tells. */
    static Course of(List<Step> history) {
        List<IntroductionStatus> way = new ArrayList<>();
        for (Step step : history) {
            if (step.action().equals(IntroductionAction.REOPEN.verb())) {
                way.remove(way.size() - 1);
            } else {
                way.add(IntroductionStatus.valueOf(step.status()));
            }
        }
        return new Course(List.copyOf(way));
    }

    /** Where it is now. */
    IntroductionStatus status() {
        return way.get(way.size() - 1);
    }

    /** What can be done now. */
    List<IntroductionAction> legal() {
        List<IntroductionAction> legal = new ArrayList<>(status().leadsOn());
        if (status().canBeTakenBack() && way.size() > 1) {
            legal.add(IntroductionAction.REOPEN);
        }
        return legal;
    }

    /** The verbs of what can be done now. */
    List<String> legalVerbs() {
        return legal().stream().map(IntroductionAction::verb).toList();
    }

    /**
     * Where it goes by an action.
     *
     * @param declinedBy who declined; needed for that action alone
     * @throws Problem 409 illegal-transition, with what leads on
     */
    Course by(IntroductionAction action, DeclinedBy declinedBy) {
        Steps.require(action.verb(), legalVerbs());
        if (action == IntroductionAction.REOPEN) {
            return new Course(List.copyOf(way.subList(0, way.size() - 1)));
        }
        List<IntroductionStatus> longer = new ArrayList<>(way);
        longer.add(reached(action, declinedBy));
        return new Course(List.copyOf(longer));
    }

    private static IntroductionStatus reached(IntroductionAction action, DeclinedBy declinedBy) {
        return switch (action) {
            case REQUEST, REOPEN -> throw new IllegalArgumentException(action + " leads to no status of its own");
            case CONNECTOR_AGREE -> IntroductionStatus.CONNECTOR_AGREED;
            case TARGET_AGREE -> IntroductionStatus.TARGET_AGREED;
            case MAKE -> IntroductionStatus.MADE;
            case MEET -> IntroductionStatus.MET;
            case DECLINE ->
                declinedBy == DeclinedBy.CONNECTOR
                        ? IntroductionStatus.DECLINED_BY_CONNECTOR
                        : IntroductionStatus.DECLINED_BY_TARGET;
        };
    }
}
