package org.kith.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.about.Reference;
import org.kith.history.Occurred;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a reminder.
 *
 * @param about null for nothing in particular
 * @param dueOn from 1900 to 2199
 * @param setAt from 1900 until now; null for now
 */
public record ReminderDraft(
        @Valid Reference about,

        @NotBlank(message = "A text is needed.")
        @Size(max = 2000, message = "Up to 2000 characters.")
        @Shown(FieldGroup.NOTES)
        String text,

        @NotNull(message = "A day is needed.") LocalDate dueOn,
        Instant setAt) {

    static ReminderDraft of(Reminder reminder) {
        return new ReminderDraft(reminder.about(), reminder.text, reminder.dueOn, reminder.setAt);
    }

    void applyTo(Reminder reminder, Instant now) {
        refuseImpossible(dueOn, "/dueOn");
        reminder.aboutType = about == null ? null : about.type();
        reminder.aboutId = about == null ? null : about.id();
        reminder.text = text.strip();
        reminder.dueOn = dueOn;
        reminder.setAt = Occurred.at(setAt, now, "/setAt");
        reminder.updatedAt = now;
    }

    /** 422 at the pointer when the day is none on which anybody can be reminded. */
    static void refuseImpossible(LocalDate day, String pointer) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw Problem.invalid(pointer, "out-of-bounds", "From the year 1900 to 2199.");
        }
    }
}
