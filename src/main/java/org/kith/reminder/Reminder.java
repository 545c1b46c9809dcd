package org.kith.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Reference;
import org.kith.tenancy.Owned;

/** What the seeker wants to be reminded of, on which day. */
@Entity
@Table(name = "reminder")
public class Reminder extends Owned {
    @Column(name = "about_type")
    @Enumerated(EnumType.STRING)
    public Kind aboutType;

    /** What it is about; null together with its type. */
    @Column(name = "about_id")
    public UUID aboutId;

    public String text;

    /** The day on which it is due, in the seeker's time zone. */
    @Column(name = "due_on")
    public LocalDate dueOn;

    /** When the seeker set it, never in the future. */
    @Column(name = "set_at")
    public Instant setAt;

    @Enumerated(EnumType.STRING)
    public ReminderStatus status;

    static Reminder of(UUID seekerId, UUID id, Instant now) {
        Reminder reminder = new Reminder();
        reminder.begin(seekerId, id, now);
        reminder.status = ReminderStatus.OPEN;
        return reminder;
    }

    Reference about() {
        return Reference.of(aboutType, aboutId);
    }
}
