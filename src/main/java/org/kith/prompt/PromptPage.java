package org.kith.prompt;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;
import org.kith.page.Page;

/**
 * A page of prompts.
 *
 * @param asOf the date as of which it was computed, in the seeker's time zone
 * @param reason why there is none; null when there is one
 * @param words the same in a sentence
 */
public record PromptPage(
        LocalDate asOf, List<PromptView> items, Page.Position page, EmptyReason reason, String words) {}
