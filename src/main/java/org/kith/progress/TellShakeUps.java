package org.kith.progress;

import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.Texts;
import org.kith.snapshot.Snapshot;

/** Puts into words what was not tried. */
final class TellShakeUps {
    private final Texts texts;
    private final Snapshot snapshot;

    TellShakeUps(Texts texts, Snapshot snapshot) {
        this.texts = texts;
        this.snapshot = snapshot;
    }

    /** Those of the ways that were not tried, in their order. */
    List<Hint> untried(List<ShakeUp> ways, Tried tried) {
        return ways.stream()
                .flatMap(way -> way.untried(tried).map(what -> hint(way, what)).stream())
                .toList();
    }

    private Hint hint(ShakeUp way, ShakeUp.Try what) {
        About[] about = Stream.concat(
                        Stream.ofNullable(About.of(AboutType.SEARCH, snapshot.searchId())), what.about().stream())
                .toArray(About[]::new);
        String key = "progress.SHAKE_UP." + way.name();
        return new Hint(
                way.name(),
                texts.of(key, what.argument()),
                List.of(Because.of(way, texts.of(key + ".BECAUSE", what.argument()), about)),
                what.action());
    }
}
