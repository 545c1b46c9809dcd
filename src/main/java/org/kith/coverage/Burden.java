package org.kith.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.ask.AskKind;
import org.kith.ask.Limit;
import org.kith.ask.LimitRule;
import org.kith.ask.Tally;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/**
 * What lies on a contact, in numbers.
 *
 * @param open asks that wait for an answer
 * @param lately asks sent in 90 days
 * @param limits those of which there is something to say
 */
record Burden(Person person, int open, int lately, Pressure pressure, List<Limit> limits) {
    private static final int MOST = 99_999;
    private static final int DIGITS = 5;

    /**
     * What lies on the contact at the end of the snapshot's date.
     *
     * @param meetings the dates of the interactions within the days that {@link Pressure} counts
     */
    static Burden of(Person person, List<LocalDate> meetings, Snapshot snapshot) {
        List<LocalDate> dates = new ArrayList<>(meetings);
        snapshot.asksTo(person.id()).stream().filter(Asked::wasAsked).forEach(ask -> {
            addRecent(ask.askedAt(), dates, snapshot);
            addRecent(ask.remindedAt(), dates, snapshot);
        });
        Tally tally = snapshot.tally(person);
        return new Burden(
                person,
                tally.open(),
                tally.lately(),
                Pressure.of(dates, snapshot.policy().contactsPerPersonIn7Days()),
                limits(person, snapshot));
    }

    private static List<Limit> limits(Person person, Snapshot snapshot) {
        if (!snapshot.hasHistory(person)) {
            return List.of();
        }
        return snapshot.limits(person, AskKind.NAMES).stream()
                .filter(limit -> limit.count() != null)
                .filter(limit -> limit.count() > 0 || limit.met())
                .toList();
    }

    private static void addRecent(Instant at, List<LocalDate> dates, Snapshot snapshot) {
        LocalDate on = snapshot.dateOf(at);
        if (on != null && on.isAfter(snapshot.asOf().minusDays(Pressure.DAYS))) {
            dates.add(on);
        }
    }

    /** Whether there is anything open or recent. */
    boolean isAny() {
        return open > 0
                || lately > 0
                || pressure.contacts() > 0
                || limits.stream().anyMatch(Limit::met);
    }

    /** Whether it is somebody else's turn. */
    boolean isAtLimit() {
        return pressure.met() || limits.stream().anyMatch(Limit::met);
    }

    /** Why it is told. */
    Enum<?> rule() {
        if (pressure.met()) {
            return LoadRule.PRESSURE;
        }
        LimitRule met =
                limits.stream().filter(Limit::met).map(Limit::rule).findFirst().orElse(null);
        if (met != null) {
            return met;
        }
        if (open > 0) {
            return LoadRule.WAITING;
        }
        return isAny() ? LoadRule.RECENT : LoadRule.FREE;
    }

    /** A text by which it sorts: most open asks first, then who is under pressure, then the id. */
    String place() {
        String fewer = Integer.toString(MOST - Math.min(open, MOST));
        return "0".repeat(DIGITS - fewer.length()) + fewer + (pressure.met() ? "0" : "1") + person.id();
    }
}
