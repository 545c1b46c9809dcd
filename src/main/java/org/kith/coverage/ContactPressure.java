package org.kith.coverage;

import java.time.LocalDate;

/**
 * How often a contact was written to, asked, reminded or met in the last 7 days.
 *
 * @param limit how often the policy would have it at the most
 * @param met whether the next time would be over it
 * @param quietUntil the first day on which the next time is within the limit again; null when it is not reached
 */
public record ContactPressure(int contactsIn7Days, int limit, boolean met, LocalDate quietUntil, String words) {}
