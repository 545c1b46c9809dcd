package org.kith.ask;

import java.time.LocalDate;
import org.kith.search.Policy;
import org.kith.time.BusinessDays;

/**
 * The dates that follow from when an ask was sent. All are dates of the seeker; weekends do not count.
 *
 * @param policy of the search that the ask belongs to
 * @param cold whether the contact is a stranger, which has a cadence of its own
 */
public record Patience(Policy policy, boolean cold) {

    /** The last day on which a reminder would still be impatient. */
    public LocalDate until(LocalDate askedOn) {
        return BusinessDays.after(askedOn, cold ? policy.coldFollowUpBusinessDays() : policy.patienceBusinessDays());
    }

    /** The first business day on which a reminder is kind. */
    LocalDate reminderDueOn(LocalDate askedOn) {
        return BusinessDays.next(until(askedOn));
    }

    /** From when on the ask may rest: some time after the reminder, or where none is sent, after patience. */
    LocalDate restDueOn(LocalDate askedOn, LocalDate remindedOn) {
        return remindedOn == null
                ? BusinessDays.next(until(askedOn))
                : BusinessDays.after(remindedOn, policy.restAfterReminderBusinessDays());
    }

    /** From when on somebody else there is tried: for strangers only, else null. */
    LocalDate tryAnotherOn(LocalDate askedOn) {
        return cold ? BusinessDays.after(askedOn, policy.coldTryAnotherBusinessDays()) : null;
    }
}
