package org.kith.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;
import org.kith.page.Page;
import org.kith.page.Paged;

/**
 * A page of people to turn to.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param reason why there is nobody; null when there is somebody
 * @param words the same in a sentence
 */
public record Suggestions(LocalDate asOf, List<Suggestion> items, Page.Position page, EmptyReason reason, String words)
        implements Paged {}
