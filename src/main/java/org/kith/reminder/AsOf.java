package org.kith.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminders as they were at the end of a day: what was set by then, what of it was still open, due, and worth reminding of.
 *
 * @param date the day, in the seeker's time zone
 * @param end the first instant after it
 * @param past whether the day is over; what is recorded since may have happened after it
 */
record AsOf(LocalDate date, Instant end, boolean past) {
    private static final String ASK_STEPS =
            "from ask_step s where s.seeker_id = t.seeker_id and s.thing_id = t.about_id and s.occurred_at < ?";

    /**
     * Joins whether it has fallen away: the ask it is about was answered, rests, or was followed up after the reminder
     * was set.
     */
    static final String FALLEN_AWAY =
            "cross join lateral (select coalesce(t.about_type = 'ASK', false) and (coalesce((select s.status "
                    + ASK_STEPS + " order by s.number desc limit 1) in ('FULFILLED', 'DECLINED', 'RESTING'), false)"
                    + " or exists (select " + ASK_STEPS
                    + " and s.action = 'remind' and s.occurred_at > t.set_at))) f (away)";

    /** The values of {@link #FALLEN_AWAY}. */
    List<Object> valuesOfFallenAway() {
        return List.of(end, end);
    }

    /** That it was due on the day, and worth reminding of. On a day that is not over, what stands in the row holds. */
    String due() {
        return past
                ? "(t.set_at < ? and coalesce(" + step("s.status", "s.occurred_at < ? order by s.number desc")
                        + ", 'OPEN') = 'OPEN' and coalesce("
                        + step("s.due_before", "s.due_before is not null and s.occurred_at >= ? order by s.number")
                        + ", t.due_on) <= ? and not f.away)"
                : "(t.status = 'OPEN' and t.due_on <= ? and not f.away)";
    }

    /** The values of {@link #due()}. */
    List<Object> valuesOfDue() {
        return past ? List.of(end, end, end, date) : List.of(date);
    }

    private static String step(String column, String which) {
        return "(select " + column + " from reminder_step s where s.seeker_id = t.seeker_id and s.thing_id = t.id and "
                + which + " limit 1)";
    }
}
