package org.kith.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.EmptyReason;
import org.kith.ask.AskKind;
import org.kith.contact.Circle;
import org.kith.network.ReadShared.Share;
import org.kith.snapshot.Person;

/** Tells which clusters there are, each by what at least half of its members share: an organization, a group, a circle. */
record TellClusters(InsightWords words, Map<UUID, List<Share>> shares) {
    /** Of so many one may be asked. */
    static final int LOOKED_AT = 10;

    private static final int MOST_NAMED = 5;

    /** What is shared, apart from by whom. */
    private record Shared(InsightRule rule, UUID id, String name) {
        static Shared of(Share share) {
            return new Shared(share.rule(), share.id(), share.name());
        }
    }

    ClusterInsights of(Shape shape) {
        List<ClusterInsight> items = shape.clusters().stream()
                .map(this::told)
                .flatMap(Optional::stream)
                .toList();
        EmptyReason reason = InsightWords.reason(items, shape.ties() > 0);
        return new ClusterInsights(items, shape.allClusters(), reason, words.empty("CLUSTERS", reason));
    }

    private Optional<ClusterInsight> told(Shape.Cluster cluster) {
        List<Person> people =
                words.people(cluster.members().stream().limit(LOOKED_AT).toList());
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Map<Shared, Long> counts = cluster.members().stream()
                .flatMap(member -> shares.getOrDefault(words.network().id(member), List.of()).stream())
                .collect(Collectors.groupingBy(Shared::of, Collectors.counting()));
        int lookedAt = cluster.members().size();
        Shared shared = counts.entrySet().stream()
                .filter(count -> count.getValue() > 1 && 2 * count.getValue() >= lookedAt)
                .min(Comparator.comparing((Map.Entry<Shared, Long> count) -> count.getKey().rule)
                        .thenComparing(count -> -count.getValue())
                        .thenComparing(count -> String.valueOf(count.getKey().id))
                        .thenComparing(count -> count.getKey().name))
                .map(Map.Entry::getKey)
                .orElse(new Shared(InsightRule.SHARED_TIES, null, people.get(0).name()));
        int sharedBy = counts.getOrDefault(shared, (long) lookedAt).intValue();
        return Optional.of(told(cluster, people, shared, sharedBy));
    }

    private ClusterInsight told(Shape.Cluster cluster, List<Person> people, Shared shared, int sharedBy) {
        InsightRule rule = shared.rule;
        Circle circle = rule == InsightRule.SHARED_CIRCLE ? Circle.valueOf(shared.name) : null;
        UUID organizationId = rule == InsightRule.SHARED_ORGANIZATION ? shared.id : null;
        UUID groupId = rule == InsightRule.SHARED_GROUP ? shared.id : null;
        String name = words.of(rule.name() + ".NAME", circle == null ? shared.name : circle);
        List<Person> first = people.stream().limit(MOST_NAMED).toList();
        Stream<About> about = Stream.concat(
                Stream.of(About.of(AboutType.ORGANIZATION, organizationId), About.of(AboutType.GROUP, groupId)),
                first.stream().map(InsightWords::about));
        int lookedAt = cluster.members().size();
        return new ClusterInsight(
                rule,
                name,
                cluster.size(),
                lookedAt,
                sharedBy,
                organizationId,
                groupId,
                circle,
                InsightWords.named(first),
                words.of("CLUSTER", cluster.size(), name, people.get(0).name()),
                List.of(words.because(rule, about, sharedBy, lookedAt, circle == null ? shared.name : circle)),
                words.ask(people, AskKind.NAMES, null, null));
    }
}
