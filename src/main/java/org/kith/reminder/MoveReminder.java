package org.kith.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.StepDraft;
import org.kith.history.Steps;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/** Has reminders done, come back later, and taken up again. */
@ApplicationScoped
class MoveReminder {
    private static final String REMEMBER_DUE = "update reminder_step set due_before = ? where seeker_id = ?"
            + " and thing_id = ? and number = (select max(number) from reminder_step where seeker_id = ? and thing_id = ?)";

    private final Reminders reminders;
    private final Steps steps;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MoveReminder(Reminders reminders, Steps steps, Rows rows, Caller caller, Clock clock) {
        this.reminders = reminders;
        this.steps = steps;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    ReminderView done(UUID id, StepDraft said, LongConsumer versionCheck) {
        Reminder reminder = ready("done", id, versionCheck);
        return step("done", ReminderStatus.DONE, reminder, said);
    }

    ReminderView reopen(UUID id, StepDraft said, LongConsumer versionCheck) {
        Reminder reminder = ready("reopen", id, versionCheck);
        return step("reopen", ReminderStatus.OPEN, reminder, said);
    }

    ReminderView snooze(UUID id, Snooze said, LongConsumer versionCheck) {
        Reminder reminder = ready("snooze", id, versionCheck);
        ReminderDraft.refuseImpossible(said.until(), "/until");
        LocalDate before = reminder.dueOn;
        if (!said.until().isAfter(before)) {
            throw Problem.invalid("/until", "out-of-bounds", "After the day on which it is due now.");
        }
        reminder.dueOn = said.until();
        ReminderView view = step("snooze", ReminderStatus.OPEN, reminder, said.step());
        UUID me = caller.seekerId();
        rows.change(REMEMBER_DUE, List.of(before, me, id, me, id));
        return view;
    }

    private Reminder ready(String action, UUID id, LongConsumer versionCheck) {
        Reminder reminder = reminders.locked(id);
        versionCheck.accept(reminder.version);
        Steps.require(action, reminder.status.legalActions());
        return reminder;
    }

    private ReminderView step(String action, ReminderStatus to, Reminder reminder, StepDraft said) {
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        if (at.isBefore(reminder.setAt)) {
            throw Problem.of(ProblemType.OUT_OF_ORDER, "The reminder was set at " + reminder.setAt + ".");
        }
        reminder.status = to;
        reminder.updatedAt = clock.instant();
        reminders.flush();
        steps.add(Reminders.STEPS, reminder.id, Step.of(action, to, at).because(null, said.bareNote()));
        return reminders.shown(reminder.id, null);
    }
}
