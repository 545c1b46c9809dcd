package org.kith.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.ask.AskStatus;
import org.kith.search.SearchStatus;
import org.kith.snapshot.Asked;
import org.kith.snapshot.DeedType;

/**
 * What a seeker did in the last {@value ConnectorActivity#DAYS} days, that of the date among them, as counts alone.
 *
 * @param answered asks to which somebody said yes or no in these days
 * @param introductions by which somebody was introduced to the seeker
 * @param openLeads at the end of the date
 * @param searchingSince the first day of the search of the date; null where none is under way
 * @param quietSince the last day with an ask, interaction, application or interview during the search, or its first one;
 *     null where none is under way
 */
public record RecentDoings(
        int asked,
        int answered,
        int introductions,
        int interviews,
        int openLeads,
        ConnectorActivity connector,
        LocalDate searchingSince,
        LocalDate quietSince) {
    /** How many days are told of. */
    public static final int DAYS = ConnectorActivity.DAYS;

    private static final Set<AskStatus> ANSWERS = Set.of(AskStatus.FULFILLED, AskStatus.DECLINED);

    static RecentDoings of(Facts facts) {
        LocalDate since = facts.snapshot()
                .search()
                .filter(search -> search.status != SearchStatus.PAUSED)
                .map(search -> search.startedOn)
                .orElse(null);
        Instant end = facts.weeks().end(facts.weeks().number() - 1);
        return new RecentDoings(
                recent(
                        facts,
                        facts.snapshot().asks().stream().filter(Asked::wasAsked).map(Asked::askedAt)),
                recent(
                        facts,
                        facts.snapshot().asks().stream()
                                .filter(ask -> ask.wasAsked() && ANSWERS.contains(ask.status()))
                                .map(Asked::settledAt)),
                recent(
                        facts,
                        facts.snapshot()
                                .deeds()
                                .filter(deed -> deed.type() == DeedType.INTRODUCED)
                                .map(deed -> deed.at())),
                recent(facts, facts.done(DoneType.INTERVIEW).map(Done::at)),
                (int) facts.leads().stream()
                        .filter(lead -> lead.isOpenBefore(end))
                        .count(),
                ConnectorActivity.of(facts),
                since,
                since == null ? null : lastDay(facts, since));
    }

    private static int recent(Facts facts, Stream<Instant> times) {
        return (int) times.filter(at -> facts.isWithin(DAYS, at)).count();
    }

    private static LocalDate lastDay(Facts facts, LocalDate since) {
        Stream<Instant> asks =
                facts.snapshot().asks().stream().filter(Asked::wasAsked).map(Asked::askedAt);
        Stream<Instant> others = Stream.of(DoneType.INTERACTION, DoneType.APPLICATION, DoneType.INTERVIEW)
                .flatMap(facts::done)
                .map(Done::at);
        return Stream.concat(asks, others)
                .map(facts.snapshot()::dateOf)
                .filter(day -> day.isAfter(since))
                .max(Comparator.naturalOrder())
                .orElse(since);
    }
}
