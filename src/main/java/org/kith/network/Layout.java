package org.kith.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where everything stands in the picture, in pixels from its middle. The contacts stand around the seeker, the nearer the
 * stronger the seeker's tie to them; their names stand around them. Few names are written level; of more, each is written
 * along the ray from the middle, on a ring so large that no two meet, however many there are. The same network always has
 * the same picture.
 *
 * @param ring how far from the middle the names begin
 * @param bounds how far everything reaches to the left, up, to the right and down
 * @param dots where each contact stands, by id
 * @param labels of contacts and badges, in their order around the middle
 */
record Layout(double ring, Bounds bounds, List<Sector> sectors, Map<UUID, double[]> dots, List<Label> labels) {
    static final double LETTERS = 12;

    private static final double LINE = 14.5;
    private static final double LEAST_RING = 210;
    private static final double MOST_WIDTH = 180;
    private static final double MOST_LEVEL = 40;
    private static final double GAP = 8;
    private static final double LEVEL_GAP = 15;
    private static final double BADGE = 22;
    /** So far outside the ring is the middle of a badge. */
    static final double BADGE_AT = 12;

    static Layout of(NetworkView network) {
        List<Sector> sectors = Arrange.of(network);
        boolean seeker = network.nodes().stream().anyMatch(node -> node.type() == NodeType.SEEKER);
        List<Slot> slots = Slot.of(sectors);
        double half = Math.min(Slot.step(sectors) / 2, 1);
        double ring = Math.max(LEAST_RING, LINE / 2 / Math.tan(half) + 1);
        List<Label> level = slots.size() > MOST_LEVEL ? List.of() : labels(slots, ring, true);
        List<Label> labels = !level.isEmpty() && areApart(level) ? level : labels(slots, ring, false);
        Map<UUID, double[]> dots = new LinkedHashMap<>();
        for (Slot slot : slots) {
            if (slot.node() != null) {
                double far = seeker ? ring * (0.96 - 0.54 * slot.node().strength()) : ring * 0.96;
                dots.put(slot.node().id(), at(slot.angle(), far));
            }
        }
        return new Layout(ring, Bounds.of(ring, labels), sectors, dots, labels);
    }

    /** The least distances from the middle that leave nothing outside. */
    record Bounds(double left, double up, double right, double down) {
        static Bounds of(double ring, List<Label> labels) {
            double left = ring;
            double up = ring;
            double right = ring;
            double down = ring;
            for (Label label : labels) {
                double[] corners = label.corners();
                for (int i = 0; i < corners.length; i += 2) {
                    left = Math.max(left, -corners[i]);
                    right = Math.max(right, corners[i]);
                    up = Math.max(up, -corners[i + 1]);
                    down = Math.max(down, corners[i + 1]);
                }
            }
            return new Bounds(left, up, right, down);
        }
    }

    /** The point so far from the middle. */
    static double[] at(double angle, double far) {
        return new double[] {far * Math.cos(angle), far * Math.sin(angle)};
    }

    private static List<Label> labels(List<Slot> slots, double ring, boolean level) {
        return slots.stream()
                .map(slot -> slot.node() == null ? badge(slot, ring, level) : name(slot, ring, level))
                .toList();
    }

    private static Label name(Slot slot, double ring, boolean level) {
        double[] at = at(slot.angle(), ring + (level ? LEVEL_GAP : GAP));
        boolean before = Math.cos(slot.angle()) < -1e-9;
        double turn = level ? 0 : Math.toDegrees(slot.angle()) + (before ? 180 : 0);
        LabelText text = LabelText.of(slot.node().name(), LETTERS, MOST_WIDTH);
        return new Label(slot, text, at[0], at[1], turn, before, LINE);
    }

    private static Label badge(Slot slot, double ring, boolean level) {
        LabelText text = new LabelText(Integer.toString(slot.sector().number()), BADGE);
        double[] at = at(slot.angle(), ring + BADGE_AT - (level ? 0 : BADGE / 2));
        double turn = level ? 0 : Math.toDegrees(slot.angle());
        return new Label(slot, text, at[0] - (level ? BADGE / 2 : 0), at[1], turn, false, BADGE);
    }

    private static boolean areApart(List<Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (labels.get(i).meets(labels.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
