package org.kith.coverage;

import java.util.ArrayList;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.coverage.ReadNetwork.Member;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Concentration;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Snapshot;

/** Tells where the asks went lately, and warns when most of them went to one circle or one group. */
final class WeighConcentration {
    private WeighConcentration() {}

    static Concentrated of(List<Member> members, Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Concentration circle = Concentration.of(snapshot);
        GroupConcentration group = GroupConcentration.of(members, snapshot);
        List<Warning> warnings = new ArrayList<>();
        if (circle.warned()) {
            List<About> asks = Concentration.asks(snapshot).stream()
                    .filter(ask -> snapshot.person(ask.contactId()).circle() == circle.circle())
                    .map((Asked ask) -> About.of(AboutType.ASK, ask.id()))
                    .toList();
            warnings.add(
                    warning("CONCENTRATION_OF_CIRCLE", circle.circle(), circle.asked(), circle.all(), asks, telling));
        }
        if (group.warned()) {
            List<About> about =
                    Telling.about(About.of(AboutType.GROUP, group.group().groupId()));
            warnings.add(warning(
                    "CONCENTRATION_OF_GROUP", group.group().name(), group.asked(), group.all(), about, telling));
        }
        return new Concentrated(
                circle.all(),
                share(circle),
                share(group),
                warnings,
                telling.texts().of("coverage.ASKS", circle.all()));
    }

    private static CircleShare share(Concentration most) {
        return most.circle() == null
                ? null
                : new CircleShare(most.circle(), most.asked(), Percent.of(most.asked(), most.all()));
    }

    private static GroupShare share(GroupConcentration most) {
        Member group = most.group();
        return group == null
                ? null
                : new GroupShare(group.groupId(), group.name(), most.asked(), Percent.of(most.asked(), most.all()));
    }

    private static Warning warning(String key, Object where, int asked, int all, List<About> about, Telling telling) {
        CoverageRule rule = CoverageRule.CONCENTRATION;
        int percent = telling.snapshot().policy().concentrationPercent();
        return new Warning(
                rule.name(),
                telling.texts().of("coverage." + key, where),
                List.of(telling.because(rule, rule.name(), about, asked, all, percent)),
                Telling.suggestions(null));
    }
}
