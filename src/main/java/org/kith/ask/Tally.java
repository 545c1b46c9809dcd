package org.kith.ask;

import java.time.LocalDate;

/**
 * How often a contact was asked, and what else the limits need to know of it.
 *
 * @param open asks to the contact that waited for an answer at the time of asking, or were sent later and wait now
 * @param lately asks that reached the contact in the 90 days that end with the day of asking
 * @param declinedOn the seeker's date of the latest decline that was not taken back; null without any
 * @param trusted whether the contact may have the seeker's own details
 * @param interviews interviews with the contact that did not end in a rejection
 */
public record Tally(int open, int lately, LocalDate declinedOn, boolean trusted, int interviews) {}
