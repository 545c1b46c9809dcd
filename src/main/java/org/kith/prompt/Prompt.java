package org.kith.prompt;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.kith.contact.Circle;
import org.kith.contact.ProviderCategory;

/**
 * A question that brings one sort of person to mind.
 *
 * @param id in words, such as {@code tax-professional}
 * @param category null only until the catalogue has put it there
 * @param circle to which such people belong
 * @param provider what they provide, or null
 * @param season when it is the time for it; null for no season of its own
 */
record Prompt(String id, PromptCategory category, Circle circle, ProviderCategory provider, Season season) {

    static Prompt about(String id, Circle circle) {
        return new Prompt(id, null, circle, null, null);
    }

    Prompt provided(ProviderCategory what) {
        return new Prompt(id, category, circle, what, season);
    }

    Prompt in(Month first, Month last) {
        return new Prompt(id, category, circle, provider, new Season(first, last));
    }

    Prompt of(PromptCategory where) {
        return new Prompt(id, where, circle, provider, season);
    }

    boolean isInSeason(LocalDate date) {
        return season != null && season.has(date);
    }

    /** The months of its season by their numbers; none without a season. */
    List<Integer> months() {
        return season == null ? List.of() : season.months();
    }

    /** The key of one of its texts: {@code question}, {@code hint} or {@code season}. */
    String text(String which) {
        return "prompt." + id + "." + which;
    }
}
