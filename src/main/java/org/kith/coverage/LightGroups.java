package org.kith.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskKind;
import org.kith.coverage.ReadNetwork.Member;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/** Tells which groups are lit, and through whom the dark ones open. */
final class LightGroups {
    private LightGroups() {}

    static GroupLights of(List<Member> members, Telling telling) {
        Map<UUID, List<Member>> groups = members.stream()
                .collect(Collectors.groupingBy(Member::groupId, LinkedHashMap::new, Collectors.toList()));
        List<GroupLight> lights = new ArrayList<>();
        groups.values().forEach(group -> lights.add(light(group, telling)));
        int lit = (int) lights.stream().filter(GroupLight::lit).count();
        EmptyReason reason = lights.isEmpty() ? EmptyReason.NOTHING_THERE : null;
        return new GroupLights(
                lights.size(),
                lit,
                lights.stream().limit(ShowCoverage.MOST).toList(),
                reason,
                telling.texts().of(reason == null ? "coverage.GROUPS" : "coverage.NO_GROUPS", lit, lights.size()));
    }

    private static GroupLight light(List<Member> group, Telling telling) {
        Snapshot snapshot = telling.snapshot();
        Member any = group.get(0);
        List<Person> people = group.stream()
                .filter(member -> member.contactId() != null)
                .map(member -> snapshot.person(member.contactId()))
                .filter(person -> !person.archived())
                .toList();
        Touched touched = Touched.of(people, snapshot);
        CoverageRule rule = touched.isLit() ? CoverageRule.GROUP_LIT : CoverageRule.GROUP_DARK;
        Person gateway = any.gatewayId() == null ? null : snapshot.person(any.gatewayId());
        return new GroupLight(
                any.groupId(),
                any.name(),
                people.size(),
                touched.asked(),
                touched.inTouch().size(),
                touched.isLit(),
                KnownPerson.of(gateway),
                rule.name(),
                telling.words(rule, any.name()),
                List.of(because(any, people.size(), touched, telling)),
                touched.isLit() ? null : action(any, gateway, telling));
    }

    private static Because because(Member any, int members, Touched touched, Telling telling) {
        List<About> about = new ArrayList<>();
        about.add(About.of(AboutType.GROUP, any.groupId()));
        about.addAll(Telling.contacts(touched.inTouch()));
        return telling.because(
                touched.isLit() ? CoverageRule.GROUP_LIT : CoverageRule.GROUP_DARK,
                "GROUP",
                about,
                members,
                touched.asked(),
                touched.inTouch().size());
    }

    private static SuggestedAction action(Member any, Person gateway, Telling telling) {
        return gateway != null && telling.snapshot().mayBeAsked(gateway, AskKind.NAMES)
                ? telling.ask(gateway, AskKind.NAMES, null, null)
                : SuggestedAction.get("/v1/groups/" + any.groupId() + "/members");
    }
}
