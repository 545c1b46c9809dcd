package org.kith.progress;

import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.snapshot.Percent;

/** Puts into words what the numbers say of a factor. */
final class TellFactor {
    private static final int MOST_ABOUT = 10;

    private final Texts texts;
    private final List<Attempt> attempts;

    TellFactor(Texts texts, List<Attempt> attempts) {
        this.texts = texts;
        this.attempts = attempts;
    }

    private enum Fact {
        THESE,
        OTHERS,
        COUNTS
    }

    FactorFinding view(CompareAsks.Found found) {
        Factor factor = found.comparison().factor();
        boolean differs = found.value() != null;
        return new FactorFinding(
                factor,
                found.comparison().parts().keySet().stream()
                        .map(value -> value(found.comparison(), value))
                        .toList(),
                found.rule(),
                found.value(),
                differs
                        ? texts.of("progress.FACTOR.DIFFERS", words(factor, found.value()))
                        : texts.of("progress.FACTOR." + found.rule().name()),
                differs ? difference(found) : counts(),
                differs ? action(factor, found) : null);
    }

    private FactorValue value(Comparison comparison, String value) {
        Comparison.Part part = comparison.parts().get(value);
        return new FactorValue(
                value,
                words(comparison.factor(), value),
                part.asked(),
                part.answered(),
                part.fulfilled(),
                Percent.of(part.answered(), part.asked()),
                Percent.of(part.fulfilled(), part.asked()));
    }

    private List<Because> difference(CompareAsks.Found found) {
        Comparison.Part these = found.comparison().parts().get(found.value());
        Comparison.Part others = found.comparison().others(found.value());
        Factor factor = found.comparison().factor();
        return List.of(
                Because.of(
                        Fact.THESE,
                        texts.of(
                                "progress.FACTOR.THESE", words(factor, found.value()), these.asked(), these.answered()),
                        asks(factor, found.value(), true)),
                Because.of(
                        Fact.OTHERS,
                        texts.of("progress.FACTOR.OTHERS", others.asked(), others.answered()),
                        asks(factor, found.value(), false)));
    }

    private List<Because> counts() {
        long answered = attempts.stream().filter(Attempt::isAnswered).count();
        return List.of(
                Because.of(Fact.COUNTS, texts.of("progress.FACTOR.COUNTS", answered, attempts.size() - answered)));
    }

    private About[] asks(Factor factor, String value, boolean these) {
        return attempts.stream()
                .filter(attempt -> these == factor.of(attempt).equals(value))
                .limit(MOST_ABOUT)
                .map(attempt -> About.of(AboutType.ASK, attempt.ask().id()))
                .toArray(About[]::new);
    }

    private SuggestedAction action(Factor factor, CompareAsks.Found found) {
        boolean better = isBetter(found);
        return SuggestedAction.get(
                factor == Factor.KIND && better ? "/v1/suggestions?kind=" + found.value() : "/v1/suggestions");
    }

    private static boolean isBetter(CompareAsks.Found found) {
        Comparison.Part these = found.comparison().parts().get(found.value());
        Comparison.Part others = found.comparison().others(found.value());
        return (long) these.answered() * others.asked() > (long) others.answered() * these.asked();
    }

    private String words(Factor factor, String value) {
        return texts.of("progress.VALUE." + factor.name() + "." + value);
    }
}
