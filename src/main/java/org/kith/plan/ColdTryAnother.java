package org.kith.plan;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Asked;

/** A stranger has been silent for some days and nobody there has helped: somebody else there may. Once only, and not where it was done. */
final class ColdTryAnother implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.open()
                .filter(ask -> day.hasCome(day.prospect(ask).tryAnotherOn()))
                .filter(ask -> !isReplaced(ask, day))
                .map(ask -> item(ask, day, so));
    }

    private static boolean isReplaced(Asked ask, Day day) {
        return day.snapshot().asks().stream()
                .anyMatch(other -> ask.id().equals(other.replacesAskId())
                        || (other.wasAsked()
                                && !other.id().equals(ask.id())
                                && ask.organizationId() != null
                                && ask.organizationId().equals(other.organizationId())
                                && other.askedAt().isAfter(ask.askedAt())));
    }

    private static PlanItem item(Asked ask, Day day, Outline so) {
        About about = About.of(AboutType.ASK, ask.id());
        return so.about(
                PlanRule.COLD_TRY_ANOTHER,
                about,
                null,
                day.prospect(ask).tryAnotherOn(),
                null,
                SuggestedAction.get("/v1/suggestions?replacementFor=" + ask.id()),
                so.because(Fact.ASKED_ON, List.of(about), day.snapshot().dateOf(ask.askedAt())),
                so.because(Fact.NOBODY_THERE_HELPED, List.of(about)));
    }
}
