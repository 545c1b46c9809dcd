package org.kith.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A place around the middle: of a contact, or of the badge with which a sector begins.
 *
 * @param node null for a badge
 * @param angle clockwise from the right, in radians; the first place is at the top
 */
record Slot(Sector sector, Node node, double angle) {
    private static final double BADGE = 1.7;

    /** All places; as far from each other as those of {@link #step}, or farther where a sector begins. */
    static List<Slot> of(List<Sector> sectors) {
        double step = step(sectors);
        double at = -Math.PI / 2;
        List<Slot> slots = new ArrayList<>();
        for (Sector sector : sectors) {
            slots.add(new Slot(sector, null, at + step * (BADGE - 1) / 2));
            at += step * BADGE;
            for (Node node : sector.members()) {
                slots.add(new Slot(sector, node, at));
                at += step;
            }
        }
        return slots;
    }

    /** The least angle between two places. */
    static double step(List<Sector> sectors) {
        int people =
                sectors.stream().mapToInt(sector -> sector.members().size()).sum();
        return 2 * Math.PI / Math.max(1, people + BADGE * sectors.size());
    }
}
