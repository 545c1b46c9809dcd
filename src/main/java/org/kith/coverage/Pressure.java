package org.kith.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * How often a contact was written to, asked, reminded or met within {@value #DAYS} days, and whether the next time would
 * be more than the policy holds to be kind.
 *
 * @param contacts how often
 * @param limit how often the policy would have it at the most
 * @param met whether the limit is reached, so that the next time would be over it
 * @param quietUntil the first day on which the next time is within the limit again; null when it is not reached
 */
record Pressure(int contacts, int limit, boolean met, LocalDate quietUntil) {
    /** The contacts of so many days are counted, those of the date among them. */
    static final int DAYS = 7;

    /**
     * The pressure on a contact.
     *
     * @param dates of the contacts within the days, in any order
     */
    static Pressure of(List<LocalDate> dates, int limit) {
        boolean met = dates.size() >= limit;
        LocalDate until =
                met ? dates.stream().sorted().toList().get(dates.size() - limit).plusDays(DAYS) : null;
        return new Pressure(dates.size(), limit, met, until);
    }
}
