package org.kith.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.search.Search;

/** What a search that ended lately can teach the next one, as long as nobody has said it. */
final class WhatWorked implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.snapshot().searches().stream()
                .filter(search -> search.endedOn != null && search.endedOn.isBefore(day.date()))
                .filter(search -> search.whatWorked == null && day.isWithin(search.endedOn, Day.RECENT_DAYS))
                .sorted(Comparator.comparing((Search search) -> search.endedOn)
                        .reversed()
                        .thenComparing(search -> search.id))
                .map(search -> item(search, so));
    }

    private static PlanItem item(Search search, Outline so) {
        About about = About.of(AboutType.SEARCH, search.id);
        return so.about(
                PlanRule.WHAT_WORKED,
                about,
                null,
                null,
                null,
                SuggestedAction.get("/v1/searches/" + search.id),
                so.because(Fact.SEARCH_ENDED, List.of(about), search.endedOn));
    }
}
