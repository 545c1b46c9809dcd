package org.kith.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskStatus;
import org.kith.snapshot.Asked;

/** Somebody in the place of who declined or rests, while that is fresh; the latest first. */
final class Replacement implements Rule {
    private static final int FRESH_DAYS = 14;

    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        Set<UUID> replaced = day.snapshot().asks().stream()
                .map(Asked::replacesAskId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return day.snapshot().asks().stream()
                .filter(ask ->
                        ask.wasAsked() && (ask.status() == AskStatus.DECLINED || ask.status() == AskStatus.RESTING))
                .filter(ask -> day.isWithin(day.snapshot().dateOf(ask.settledAt()), FRESH_DAYS))
                .filter(ask -> !replaced.contains(ask.id()))
                .sorted(Comparator.comparing(Asked::settledAt).reversed().thenComparing(Asked::id))
                .map(ask -> item(ask, day, so));
    }

    private static PlanItem item(Asked ask, Day day, Outline so) {
        About about = About.of(AboutType.ASK, ask.id());
        Fact fact = ask.status() == AskStatus.DECLINED ? Fact.DECLINED_ON : Fact.RESTS_SINCE;
        return so.about(
                PlanRule.REPLACEMENT,
                about,
                null,
                null,
                null,
                SuggestedAction.get("/v1/suggestions?replacementFor=" + ask.id()),
                so.because(fact, List.of(about), day.snapshot().dateOf(ask.settledAt())));
    }
}
