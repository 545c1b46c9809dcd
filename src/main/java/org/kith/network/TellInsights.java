package org.kith.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.Texts;
import org.kith.network.ReadShared.Share;
import org.kith.path.Network;
import org.kith.path.Networks;
import org.kith.seeker.Today;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;

/** Tells what the shape of the network means for the seeker. */
@ApplicationScoped
class TellInsights {
    private final Networks networks;
    private final Shapes shapes;
    private final ReadShared read;
    private final Snapshots snapshots;
    private final Today today;
    private final Texts texts;

    @Inject
    TellInsights(Networks networks, Shapes shapes, ReadShared read, Snapshots snapshots, Today today, Texts texts) {
        this.networks = networks;
        this.shapes = shapes;
        this.read = read;
        this.snapshots = snapshots;
        this.today = today;
        this.texts = texts;
    }

    /** @param date null for today */
    NetworkInsights on(LocalDate date) {
        LocalDate asOf = date == null ? today.date() : date;
        Network network = networks.of(asOf);
        Shape shape = shapes.of(network);
        Openings openings = Openings.of(read.ways(asOf), network);
        Map<UUID, List<Share>> shares = read.shares(members(shape, network), asOf);
        Snapshot snapshot = snapshots.of(asOf, named(shape, network, openings));
        InsightWords words = new InsightWords(network, snapshot, texts);
        return new NetworkInsights(
                asOf,
                shape.people(),
                shape.ties(),
                new TellBridges(words).of(shape),
                new TellClusters(words, shares).of(shape),
                new TellBrokers(words).of(shape),
                new TellOpenings(words).of(openings));
    }

    private static List<UUID> members(Shape shape, Network network) {
        return shape.clusters().stream()
                .flatMap(cluster -> cluster.members().stream())
                .map(network::id)
                .toList();
    }

    /** Everybody whom an answer may name. */
    private static Collection<UUID> named(Shape shape, Network network, Openings openings) {
        Stream<Integer> bridges = shape.bridges().first().stream()
                .flatMap(bridge -> Stream.concat(
                        Stream.of(bridge.person(), bridge.kept(), bridge.other()), bridge.some().stream()));
        Stream<Integer> clusters = shape.clusters().stream()
                .flatMap(cluster -> cluster.members().stream().limit(TellClusters.LOOKED_AT));
        Stream<Integer> brokers = shape.brokers().stream().map(Shape.Broker::person);
        Set<UUID> named = new LinkedHashSet<>();
        Stream.of(bridges, clusters, brokers)
                .flatMap(numbers -> numbers)
                .filter(number -> number >= 0)
                .forEach(number -> named.add(network.id(number)));
        openings.people().forEach(named::add);
        return named;
    }
}
