package org.kith.network;

import java.util.List;

/**
 * The colours of the sectors. Each stands out against white paper and against the dark ground by a contrast of at least
 * 3 to 1 (WCAG 2.2, 1.4.11); a sector is told by its number as well, for whoever sees or prints no colours.
 */
final class Palette {
    /** Neighbours differ in tone, also for those who tell red and green badly. */
    static final List<String> COLORS = List.of(
            "#0072b2", "#c2570c", "#00875f", "#a64d8c", "#8a7000", "#3f7fc4", "#b03a3a", "#2b8a9e", "#7a5bb5",
            "#5f8020", "#c0477a", "#8c6239");

    /** For contacts of no circle. */
    static final String PLAIN = "#6b7684";

    static final String LIGHT = "#ffffff";
    static final String DARK = "#11161d";

    private Palette() {}

    static String color(int sector) {
        return COLORS.get(sector % COLORS.size());
    }
}
