package org.kith.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** What the caller's seeker wants to be reminded of. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, OwnedId> {
    static final String STEPS = "reminder_step";

    private static final String COLUMNS = "t.id, t.about_type, t.about_id, t.text, t.due_on, t.set_at, t.status,"
            + " f.away, t.created_at, t.updated_at, t.version";
    private static final SortKey DUE = new SortKey("dueOn", "t.due_on", "date");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Things things;
    private final Steps steps;
    private final Today today;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Reminders(Rows rows, Caller caller, Things things, Steps steps, Today today, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.things = things;
        this.steps = steps;
        this.today = today;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The reminder, or 404. */
    public Reminder visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The reminder, locked until the transaction ends, so that of two callers at once one comes after the other. */
    Reminder locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The reminder as it is shown on a day, or 404; today when the day is null. */
    ReminderView shown(UUID id, LocalDate date) {
        List<Object> values = new ArrayList<>(asOf(date).valuesOfFallenAway());
        values.addAll(List.of(caller.seekerId(), id));
        return rows.first(
                        "select " + COLUMNS + " from reminder t " + AsOf.FALLEN_AWAY
                                + " where t.seeker_id = ? and t.id = ?",
                        values,
                        ReminderView.Row::read)
                .map(row -> ReminderView.of(row, steps.of(STEPS, id)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * What is due on a day, the longest due first.
     *
     * @param most how many at the most
     */
    public List<DueReminder> due(LocalDate date, int most) {
        AsOf day = asOf(date);
        List<Object> values = new ArrayList<>(day.valuesOfFallenAway());
        values.add(caller.seekerId());
        values.addAll(day.valuesOfDue());
        values.add(most);
        return rows.all(
                "select t.id, t.text, t.due_on from reminder t " + AsOf.FALLEN_AWAY + " where t.seeker_id = ? and "
                        + day.due() + " order by t.due_on, t.id limit ?",
                values,
                DueReminder::read);
    }

    Reminder add(ReminderDraft draft) {
        Instant now = clock.instant();
        Reminder reminder = Reminder.of(caller.seekerId(), identifiers.next(), now);
        apply(draft, reminder, now);
        persistAndFlush(reminder);
        return reminder;
    }

    Reminder change(Reminder reminder, ReminderDraft draft) {
        apply(draft, reminder, clock.instant());
        boolean stepped = steps.of(STEPS, reminder.id).stream()
                .anyMatch(step -> step.occurredAt().isBefore(reminder.setAt));
        if (stepped) {
            throw Problem.of(ProblemType.OUT_OF_ORDER, "Steps are recorded before that time; it was set by then.");
        }
        flush();
        return reminder;
    }

    void remove(Reminder reminder) {
        delete(reminder);
        flush();
    }

    Page<ReminderView> list(ReminderFilter filter) {
        Listing listing = new Listing(COLUMNS, "reminder t", "t.id", caller.seekerId(), filter)
                .sortable(DUE)
                .sortable(CREATED)
                .sortable(UPDATED);
        Parameters parameters = listing.parameters();
        AsOf asOf = asOf(parameters.date("asOf", filter.asOf));
        listing.joining(AsOf.FALLEN_AWAY, asOf.valuesOfFallenAway().toArray());
        Boolean due = parameters.bool("due", filter.due);
        if (due != null) {
            listing.where((due ? "" : "not ") + asOf.due(), asOf.valuesOfDue().toArray());
        }
        Page<ReminderView.Row> page = listing.whereGiven(
                        "t.status = ?", parameters.constant("status", filter.status, ReminderStatus.class))
                .whereGiven("t.about_type = ?", parameters.constant("aboutType", filter.aboutType, Kind.class))
                .whereGiven("t.about_id = ?", parameters.id("aboutId", filter.aboutId))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, ReminderView.Row::read);
        Map<UUID, List<Step>> histories =
                steps.of(STEPS, page.items().stream().map(ReminderView.Row::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(row -> ReminderView.of(row, histories.getOrDefault(row.id(), List.of())))
                        .toList(),
                page.page());
    }

    private AsOf asOf(LocalDate date) {
        LocalDate now = today.date();
        LocalDate day = date == null ? now : date;
        return new AsOf(day, today.endOf(day), day.isBefore(now));
    }

    private void apply(ReminderDraft draft, Reminder reminder, Instant now) {
        if (draft.about() != null && !draft.about().equals(reminder.about())) {
            things.require(draft.about().type(), draft.about().id(), "/about/id");
        }
        draft.applyTo(reminder, now);
    }
}
