package org.kith.gratitude;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether it is time to do something in return.
 *
 * @param since the day of the first help since the seeker gave something; null when nothing is to be returned
 * @param dueOn the day from which on it is time; null when nothing is to be returned
 * @param because the rule and the facts, in a sentence
 */
public record Nudge(boolean due, LocalDate since, LocalDate dueOn, String because) {

    /**
     * When the seeker was first helped since they last gave something.
     *
     * @param given the last first
     */
    static Optional<Instant> helpedSince(List<BalanceItem> received, List<BalanceItem> given) {
        Instant lastGiven = given.isEmpty() ? Instant.MIN : given.get(0).occurredAt();
        return received.stream()
                .map(BalanceItem::occurredAt)
                .filter(lastGiven::isBefore)
                .min(Instant::compareTo);
    }

    /** Nothing is to be returned. */
    static Nudge none(String name) {
        return new Nudge(false, null, null, "There is nothing of " + name + "'s that waits to be returned.");
    }

    /** As of a date, with the days that the policy gives. */
    static Nudge of(LocalDate since, int days, LocalDate asOf, String name) {
        LocalDate dueOn = since.plusDays(days);
        boolean due = !asOf.isBefore(dueOn);
        String because = due
                ? name + " helped you on " + since + ", and for " + days
                        + " days nothing went back; a small thing would" + " do."
                : name + " helped you on " + since + "; from " + dueOn + " on it is time to do something in return.";
        return new Nudge(due, since, dueOn, because);
    }
}
