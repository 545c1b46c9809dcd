package org.kith.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.ask.AskStatus;
import org.kith.snapshot.Asked;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Percent;

/** Counts what was done week by week, each fact looked at once. */
final class CountWeeks {
    private enum Count {
        ASKED,
        FULFILLED,
        DECLINED,
        INTERACTIONS,
        ASKED_FOR_NOTHING,
        STRETCH,
        INTRODUCTIONS,
        LEADS,
        INTERVIEWS,
        THANK_YOUS,
        PROMPTED
    }

    private static final Map<DoneType, Count> COUNTS = Map.of(
            DoneType.INTERACTION, Count.INTERACTIONS,
            DoneType.INTERVIEW, Count.INTERVIEWS,
            DoneType.THANK_YOU, Count.THANK_YOUS,
            DoneType.PROMPTED, Count.PROMPTED);

    private final Facts facts;
    private final Map<Count, int[]> counts = new EnumMap<>(Count.class);

    private CountWeeks(Facts facts) {
        this.facts = facts;
        for (Count count : Count.values()) {
            counts.put(count, new int[facts.weeks().number()]);
        }
    }

    /** The weeks in the order of time. */
    static List<WeekOfProgress> of(Facts facts) {
        CountWeeks count = new CountWeeks(facts);
        count.asks();
        count.others();
        List<WeekOfProgress> weeks = new ArrayList<>();
        for (int week = 0; week < facts.weeks().number(); week++) {
            weeks.add(count.week(week));
        }
        return weeks;
    }

    private void asks() {
        facts.snapshot().asks().stream().filter(Asked::wasAsked).forEach(ask -> {
            add(Count.ASKED, ask.askedAt(), true);
            add(Count.STRETCH, ask.askedAt(), ask.stretch());
            add(Count.FULFILLED, ask.settledAt(), ask.isFulfilled());
            add(Count.DECLINED, ask.settledAt(), ask.status() == AskStatus.DECLINED);
        });
    }

    private void others() {
        facts.done().stream().filter(done -> COUNTS.containsKey(done.type())).forEach(done -> {
            add(COUNTS.get(done.type()), done.at(), true);
            add(Count.ASKED_FOR_NOTHING, done.at(), done.asksForNothing());
            add(Count.STRETCH, done.at(), done.stretch());
        });
        facts.deeds(DeedType.INTRODUCED).forEach(deed -> add(Count.INTRODUCTIONS, deed.at(), true));
        facts.leads().forEach(lead -> add(Count.LEADS, lead.discoveredAt(), true));
    }

    private void add(Count count, Instant at, boolean counts) {
        int week = counts ? facts.weeks().of(at) : -1;
        if (week >= 0) {
            this.counts.get(count)[week]++;
        }
    }

    private int of(Count count, int week) {
        return counts.get(count)[week];
    }

    private WeekOfProgress week(int week) {
        int fulfilled = of(Count.FULFILLED, week);
        int declined = of(Count.DECLINED, week);
        return new WeekOfProgress(
                facts.weeks().from(week),
                facts.weeks().to(week),
                of(Count.ASKED, week),
                fulfilled + declined,
                fulfilled,
                declined,
                of(Count.INTERACTIONS, week),
                of(Count.ASKED_FOR_NOTHING, week),
                of(Count.STRETCH, week),
                Percent.of(of(Count.STRETCH, week), of(Count.ASKED, week) + of(Count.INTERACTIONS, week)),
                of(Count.INTRODUCTIONS, week),
                of(Count.LEADS, week),
                openLeads(week),
                of(Count.INTERVIEWS, week),
                of(Count.THANK_YOUS, week),
                of(Count.PROMPTED, week));
    }

    private int openLeads(int week) {
        Instant end = facts.weeks().end(week);
        return (int)
                facts.leads().stream().filter(lead -> lead.isOpenBefore(end)).count();
    }
}
