package org.kith.plan;

import java.util.stream.Stream;

/** One source that is easily overlooked. */
final class Brainstorm implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.prompt().stream()
                .map(prompt -> new PlanItem(
                        PlanRule.BRAINSTORM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        prompt.words(),
                        prompt.hint(),
                        prompt.because(),
                        prompt.suggestedAction()));
    }
}
