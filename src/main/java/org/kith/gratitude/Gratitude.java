package org.kith.gratitude;

import java.time.LocalDate;

/**
 * What is owed, what was sent, and what was done for each other; in words, and never as a score.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 */
public record Gratitude(LocalDate asOf, ThankYousOwed owed, ThankYousSent sent, FavorsByPerson favors, String words) {}
