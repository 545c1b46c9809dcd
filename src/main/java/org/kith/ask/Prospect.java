package org.kith.ask;

import java.time.LocalDate;
import org.kith.search.Policy;

/**
 * What an ask that waits leads to, as it stands on a date.
 *
 * @param patienceUntil the last day on which a reminder would be impatient; null before it was sent, and for an offer
 * @param reminderDueOn when to remind; null once reminded or answered
 * @param restDueOn when to let it be; null until there is nothing left to do but that
 * @param tryAnotherOn when to try somebody else there; null unless the contact is a stranger who has not answered
 */
public record Prospect(LocalDate patienceUntil, LocalDate reminderDueOn, LocalDate restDueOn, LocalDate tryAnotherOn) {
    private static final Prospect NOTHING = new Prospect(null, null, null, null);

    /**
     * Finds it out.
     *
     * @param status where the ask stood on the date
     * @param policy under which the ask stands
     * @param cold whether the contact is a stranger
     * @param askedOn the seeker's date on which it was sent or offered, or null
     * @param remindedOn the seeker's date of the reminder, or null
     * @param helped whether somebody else at the organization has helped by then, after which strangers there are left
     *     in peace
     */
    public static Prospect of(
            AskOrigin origin,
            AskStatus status,
            Policy policy,
            boolean cold,
            LocalDate askedOn,
            LocalDate remindedOn,
            boolean helped) {
        if (askedOn == null || origin == AskOrigin.OFFERED) {
            return NOTHING;
        }
        Patience patience = new Patience(policy, cold);
        LocalDate until = patience.until(askedOn);
        if (!status.isOpen()) {
            return new Prospect(until, null, null, null);
        }
        if (cold && helped) {
            return new Prospect(until, null, patience.restDueOn(askedOn, remindedOn), null);
        }
        boolean toRemind = status == AskStatus.SENT && policy.reminders() > 0;
        return new Prospect(
                until,
                toRemind ? patience.reminderDueOn(askedOn) : null,
                toRemind ? null : patience.restDueOn(askedOn, remindedOn),
                patience.tryAnotherOn(askedOn));
    }
}
