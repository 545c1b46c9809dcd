package org.kith.coverage;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;
import org.kith.page.Page;
import org.kith.page.Paged;

/**
 * A page of the contacts on whom anything lies.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param breadth of all asks, whatever the page
 * @param reason why there is nobody; null when there is somebody
 * @param words the same in a sentence
 */
public record Load(
        LocalDate asOf, Breadth breadth, List<PersonLoad> items, Page.Position page, EmptyReason reason, String words)
        implements Paged {}
