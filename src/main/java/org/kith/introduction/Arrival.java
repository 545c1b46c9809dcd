package org.kith.introduction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.ask.AskOnPath;

/**
 * An introduction that came of an ask, as far as it leads along a path.
 *
 * @param targetContactId who was, or is to be, met; null while that is no contact
 * @param forARole whether somebody unnamed was looked for
 */
record Arrival(
        UUID introductionId,
        UUID askId,
        UUID connectorContactId,
        UUID targetContactId,
        boolean forARole,
        IntroductionStatus status) {

    static Arrival of(Introduction introduction) {
        return new Arrival(
                introduction.id,
                introduction.askId,
                introduction.connectorContactId,
                introduction.targetContactId,
                introduction.targetRole != null,
                introduction.status);
    }

    /**
     * To which place of the path it leads, from 0. Who is not on the path may be the one whom nobody had named: where a role
     * was looked for, or nobody else is left.
     */
    Optional<Integer> placeOn(AskOnPath ask) {
        if (!ask.contactId().equals(connectorContactId)) {
            return Optional.empty();
        }
        Optional<Integer> known = targetContactId == null ? Optional.empty() : ask.placeOf(targetContactId);
        boolean mayBeTheUnnamed = forARole || AskOnPath.known(ask.path()).size() == 1;
        return known.or(() -> mayBeTheUnnamed ? ask.unnamedEnd() : Optional.empty());
    }

    /** The furthest of those that lead along the path of the ask and are in such a state. */
    static Optional<Arrival> furthest(List<Arrival> arrivals, AskOnPath ask, java.util.function.Predicate<Arrival> in) {
        return arrivals.stream()
                .filter(arrival -> arrival.placeOn(ask).isPresent() && in.test(arrival))
                .max(java.util.Comparator.comparing(
                        arrival -> arrival.placeOn(ask).orElseThrow()));
    }

    boolean isMade() {
        return status.isMade();
    }

    boolean isDeclined() {
        return status == IntroductionStatus.DECLINED_BY_CONNECTOR || status == IntroductionStatus.DECLINED_BY_TARGET;
    }

    boolean isUnderWay() {
        return !isMade() && !isDeclined();
    }
}
