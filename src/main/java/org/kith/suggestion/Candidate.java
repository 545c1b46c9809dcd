package org.kith.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.ask.Limit;
import org.kith.ask.Limits;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.TieStrength;

/**
 * A contact who may be asked, with what the rules look at.
 *
 * @param kind what would be asked for
 * @param strength of the tie, in (0,1]
 * @param limits those that the next ask would meet
 * @param resting the ask that is let be, or null
 * @param earlierHelp the latest help that came before the search of the date, of all help where there is no search; or
 *     null
 * @param wasAsked whether the contact was asked in the search of the date
 */
record Candidate(
        Person person,
        AskKind kind,
        double strength,
        List<Limit> limits,
        Asked resting,
        Help earlierHelp,
        boolean wasAsked,
        Snapshot snapshot) {

    static Candidate of(Person person, AskKind kind, Snapshot snapshot) {
        List<Asked> asks = snapshot.asksTo(person.id());
        boolean fresh = !snapshot.hasHistory(person);
        return new Candidate(
                person,
                kind,
                TieStrength.of(person, snapshot),
                fresh && kind != AskKind.RESUME_HANDOVER ? List.of() : limits(person, kind, snapshot),
                resting(asks, snapshot),
                fresh ? null : earlierHelp(person, snapshot),
                !asks.isEmpty() && snapshot.wasAskedInThisSearch(person.id()),
                snapshot);
    }

    /** Whether the contact can be asked on the day. */
    boolean isAskable() {
        return limits.isEmpty() && resting == null && person.restingSince() == null;
    }

    /** An ask to the contact that is written and not sent. */
    Optional<Asked> draft() {
        return snapshot.asksTo(person.id()).stream()
                .filter(ask -> ask.status() == AskStatus.DRAFT && ask.origin() == AskOrigin.ASKED)
                .filter(ask -> ask.kind() == kind)
                .max(Comparator.comparing(Asked::createdAt).thenComparing(Asked::id));
    }

    /** The date on which both were last in touch; null for never. */
    LocalDate lastContactOn() {
        return snapshot.dateOf(snapshot.lastContactAt(person));
    }

    private static List<Limit> limits(Person person, AskKind kind, Snapshot snapshot) {
        return snapshot.limits(person, kind).stream().filter(Limit::met).toList();
    }

    /** A string that went dark is left so for as long as asks are counted. */
    private static Asked resting(List<Asked> asks, Snapshot snapshot) {
        Asked last = asks.stream()
                .filter(Asked::wasAsked)
                .reduce((first, second) -> second)
                .orElse(null);
        boolean rests = last != null
                && last.status() == AskStatus.RESTING
                && snapshot.dateOf(last.settledAt()).isAfter(snapshot.asOf().minusDays(Limits.WINDOW_DAYS));
        return rests ? last : null;
    }

    private static Help earlierHelp(Person person, Snapshot snapshot) {
        LocalDate start = snapshot.search().map(search -> search.startedOn).orElse(null);
        return Help.of(person.id(), snapshot)
                .filter(help -> start == null || help.on() == null || help.on().isBefore(start))
                .max(Help.LATEST_LAST)
                .orElse(null);
    }
}
