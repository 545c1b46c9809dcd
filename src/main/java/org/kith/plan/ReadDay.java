package org.kith.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.gratitude.OwedThanks;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.prompt.Prompts;
import org.kith.reminder.Reminders;
import org.kith.seeker.Today;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;
import org.kith.tenancy.Caller;

/** Reads what the rules of a day look at, in a dozen statements. */
@ApplicationScoped
class ReadDay {
    /** More than any plan shows, since some of what is read is left out. */
    private static final int MOST = 60;

    private final Snapshots snapshots;
    private final OwedThanks thanks;
    private final Reminders reminders;
    private final Prompts prompts;
    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadDay(
            Snapshots snapshots,
            OwedThanks thanks,
            Reminders reminders,
            Prompts prompts,
            Rows rows,
            Caller caller,
            Today today) {
        this.snapshots = snapshots;
        this.thanks = thanks;
        this.reminders = reminders;
        this.prompts = prompts;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    Day of(LocalDate said) {
        Snapshot snapshot = snapshots.of(said);
        LocalDate date = snapshot.asOf();
        Instant end = today.endOf(date);
        UUID me = caller.seekerId();
        return new Day(
                snapshot,
                thanks.due(date, MOST),
                reminders.due(date, MOST),
                rows.all(
                        Underway.SQL,
                        List.of(
                                end,
                                me,
                                end,
                                me,
                                today.startOf(date.minusDays(Day.RECENT_DAYS)),
                                today.endOf(date.plusDays(1))),
                        Underway::read),
                skips(date, end),
                prompts.best(date));
    }

    private List<Skip> skips(LocalDate date, Instant end) {
        return rows.all(
                "select rule, about_id from plan_skip where seeker_id = ? and occurred_at < ?"
                        + " and (until_on is null or until_on > ?)",
                List.of(caller.seekerId(), end, date),
                row -> {
                    Columns column = new Columns(row);
                    return new Skip(column.constant(PlanRule.class), column.id());
                });
    }
}
