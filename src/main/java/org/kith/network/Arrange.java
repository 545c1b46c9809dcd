package org.kith.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kith.contact.Circle;

/**
 * Puts the contacts around the seeker in an order: circle by circle, within one colleagues side by side, and whoever has
 * ties with other circles on the side on which these are (the barycenter heuristic), so that fewer lines cross.
 */
final class Arrange {
    private static final int ROUNDS = 12;

    private final Map<UUID, List<Edge>> edges = new HashMap<>();
    private final Map<UUID, Double> angles = new HashMap<>();

    private Arrange(NetworkView network) {
        for (Edge edge : network.edges()) {
            if (edge.relationshipId() != null) {
                edges.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
                edges.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
            }
        }
    }

    /** The sectors in the order of the circles; whoever is of none comes last. */
    static List<Sector> of(NetworkView network) {
        Map<Circle, List<Node>> byCircle = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        network.nodes().stream()
                .filter(node -> node.type() == NodeType.CONTACT)
                .sorted(Comparator.comparing((Node node) -> node.organization() == null ? "" : node.organization())
                        .thenComparing(node -> node.id().toString()))
                .forEach(node -> byCircle.computeIfAbsent(node.circle(), circle -> new ArrayList<>())
                        .add(node));
        List<Sector> sectors = new ArrayList<>();
        byCircle.forEach((circle, members) -> {
            String color = circle == null ? Palette.PLAIN : Palette.color(sectors.size());
            sectors.add(new Sector(sectors.size() + 1, circle, color, members));
        });
        return new Arrange(network).turned(sectors);
    }

    private List<Sector> turned(List<Sector> sectors) {
        List<Sector> turned = sectors;
        for (int round = 0; round < ROUNDS; round++) {
            angles.clear();
            List<Slot> slots = Slot.of(turned);
            slots.stream()
                    .filter(slot -> slot.node() != null)
                    .forEach(slot -> angles.put(slot.node().id(), slot.angle()));
            turned = turned.stream().map(this::turned).toList();
        }
        return turned;
    }

    private Sector turned(Sector sector) {
        List<Node> members = sector.members();
        double middle = angles.get(members.get(members.size() / 2).id());
        Map<UUID, Double> pulls = new HashMap<>();
        members.forEach(node -> pulls.put(node.id(), pull(node.id(), middle)));
        List<Node> turned = new ArrayList<>(members);
        turned.sort(Comparator.comparing(node -> pulls.get(node.id())));
        return sector.with(turned);
    }

    /** Where a contact's ties pull it, as an angle from the middle of its sector; where it is, without any. */
    private double pull(UUID id, double middle) {
        double own = angles.get(id);
        double x = 0.3 * Math.cos(own);
        double y = 0.3 * Math.sin(own);
        for (Edge edge : edges.getOrDefault(id, List.of())) {
            double angle = angles.get(edge.from().equals(id) ? edge.to() : edge.from());
            x += edge.strength() * Math.cos(angle);
            y += edge.strength() * Math.sin(angle);
        }
        return Math.IEEEremainder(Math.atan2(y, x) - middle, 2 * Math.PI);
    }
}
