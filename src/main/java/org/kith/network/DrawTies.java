package org.kith.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Draws who knows whom: the wider the line, the stronger the tie; dashed, where only one of the two knows the other. */
record DrawTies(XmlDocument xml, Layout layout) {

    void draw(List<Edge> edges) {
        double faint = Math.min(1, 16 / Math.sqrt(edges.size()));
        Map<UUID, String> colors = new HashMap<>();
        layout.sectors().forEach(sector -> sector.members().forEach(node -> colors.put(node.id(), sector.color())));
        edges.stream().filter(edge -> edge.relationshipId() == null).forEach(this::own);
        edges.stream()
                .filter(edge -> edge.relationshipId() != null)
                .forEach(edge -> tie(edge, colors.get(edge.from()), colors.get(edge.to()), faint));
    }

    private void own(Edge edge) {
        int people = layout.dots().size();
        xml.empty(
                "path",
                "d",
                line(new double[2], layout.dots().get(edge.to())),
                "class",
                "tie",
                "stroke-width",
                0.5 + 2.5 * edge.strength(),
                "stroke-opacity",
                hundredths(Math.max(0.11, Math.min(0.35, 12.0 / people))));
    }

    /** Within a circle in its colour; the more ties there are, the fainter each. */
    private void tie(Edge edge, String from, String to, double faint) {
        boolean within = from.equals(to);
        xml.empty(
                "path",
                "d",
                bow(layout.dots().get(edge.from()), layout.dots().get(edge.to())),
                "class",
                within ? "line" : "tie",
                "stroke",
                within ? from : null,
                "stroke-width",
                0.5 + 2.7 * edge.strength(),
                "stroke-opacity",
                hundredths(0.25 + 0.55 * faint),
                "stroke-dasharray",
                edge.oneWay() ? "5 3" : null);
    }

    private static String hundredths(double share) {
        return Double.toString(Math.round(100 * share) / 100.0);
    }

    static String line(double[] from, double[] to) {
        return "M" + point(from) + "L" + point(to);
    }

    /** Bent towards the middle, and the more so the farther apart the two stand. */
    private static String bow(double[] from, double[] to) {
        double turn = Math.atan2(from[1], from[0]) - Math.atan2(to[1], to[0]);
        double apart = Math.abs(Math.IEEEremainder(turn, 2 * Math.PI)) / Math.PI;
        double pull = (0.92 - 0.4 * apart) / 2;
        double[] over = {pull * (from[0] + to[0]), pull * (from[1] + to[1])};
        return "M" + point(from) + "Q" + point(over) + " " + point(to);
    }

    static String point(double[] at) {
        return Math.round(10 * at[0]) / 10.0 + " " + Math.round(10 * at[1]) / 10.0;
    }
}
