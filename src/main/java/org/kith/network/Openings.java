package org.kith.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.network.ReadShared.Way;
import org.kith.path.Network;

/**
 * Which target employers one more introduction would open, and by whom.
 *
 * @param ways by employer, the most wanted first; the few that begin with the seeker's strongest ties
 * @param employers how many the search has
 */
record Openings(Map<UUID, List<Way>> ways, int employers) {
    static final int MOST = 20;
    private static final int MOST_WAYS = 5;

    static Openings of(List<Way> all, Network network) {
        Map<UUID, List<Way>> ways = all.stream()
                .filter(way -> way.contactId() != null && mayLead(network, way.contactId()))
                .sorted(Comparator.comparing(way -> -strength(way, network)))
                .collect(Collectors.groupingBy(Way::targetEmployerId));
        Map<UUID, List<Way>> ordered = new LinkedHashMap<>();
        all.stream()
                .map(Way::targetEmployerId)
                .filter(ways::containsKey)
                .forEach(id -> ordered.putIfAbsent(
                        id, ways.get(id).stream().limit(MOST_WAYS).toList()));
        int employers = (int) all.stream().map(Way::targetEmployerId).distinct().count();
        return new Openings(ordered, employers);
    }

    /** Those that are told. */
    List<List<Way>> first() {
        return ways.values().stream().limit(MOST).toList();
    }

    Stream<UUID> people() {
        return first().stream()
                .flatMap(List::stream)
                .flatMap(way -> Stream.of(way.contactId(), way.there()))
                .filter(id -> id != null);
    }

    private static boolean mayLead(Network network, UUID contactId) {
        int number = network.number(contactId);
        return number >= 0 && !network.isBarred(number);
    }

    private static double strength(Way way, Network network) {
        return way.strength() * network.firstTie(network.number(way.contactId()));
    }
}
