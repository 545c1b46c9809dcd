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
 * @param limits those that the next ask would meet
 * @param resting the ask that is let be, or null
 */
record Candidate(Person person, AskKind kind, double strength, List<Limit> limits, Asked resting, Snapshot snapshot) {

    static Candidate of(Person person, AskKind kind, Snapshot snapshot) {
        return new Candidate(
                person,
                kind,
                TieStrength.of(person, snapshot),
                limits(person, kind, snapshot),
                resting(snapshot.asksTo(person.id()), snapshot),
                snapshot);
    }

    /** Most people have no history with the seeker and meet no limit, and there are many of them. */
    private static List<Limit> limits(Person person, AskKind kind, Snapshot snapshot) {
        boolean mayMeetAny = kind == AskKind.RESUME_HANDOVER
                || !snapshot.asksTo(person.id()).isEmpty()
                || !snapshot.deedsOf(person.id()).isEmpty();
        return mayMeetAny
                ? snapshot.limits(person, kind).stream().filter(Limit::met).toList()
                : List.of();
    }

    /** Whether the contact can be asked on the day. */
    boolean isAskable() {
        return limits.isEmpty() && resting == null && person.restingSince() == null;
    }

    /** Whether the contact was asked in the search of the date. */
    boolean wasAsked() {
        return snapshot.wasAskedInThisSearch(person.id());
    }

    /** The latest help that came before the search of the date; without a search, the latest of all. */
    Optional<Help> earlierHelp() {
        LocalDate start = snapshot.search().map(search -> search.startedOn).orElse(null);
        return Help.of(person.id(), snapshot)
                .filter(help -> start == null || help.on() == null || help.on().isBefore(start))
                .max(Help.LATEST_LAST);
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
}
