package org.kith.network;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.advice.Texts;

/** What the colours, lines and marks of the picture mean. */
record Legend(XmlDocument xml, Texts texts, boolean withSeeker, double x, double y) {
    private static final double LINE = 26;
    private static final double LETTERS = 12;
    private static final double WIDEST = 320;
    private static final double INDENT = 44;

    /** The badge of a sector: its number in a ring of its colour. */
    static void badge(XmlDocument xml, Sector sector, double x, double y) {
        xml.empty(
                "circle", "cx", x, "cy", y, "r", 9.5, "stroke", sector.color(), "stroke-width", 2.5, "class", "badge");
        xml.element("text", Integer.toString(sector.number()), "x", x, "y", y, "dy", "0.36em", "text-anchor", "middle");
    }

    double height(List<Sector> sectors) {
        return (sectors.size() + 6) * LINE + 2 * LINE;
    }

    double width(List<Sector> sectors) {
        double widest = sectors.stream()
                .mapToDouble(
                        sector -> LabelText.of(told(sector), LETTERS, WIDEST).width())
                .max()
                .orElse(0);
        double marks = java.util.stream.Stream.of("STRONG", "LOOSE", "ONE_WAY", "OWN", "NEAR", "CONNECTOR")
                .mapToDouble(mark -> LabelText.of(texts.of("network.LEGEND." + mark), LETTERS, WIDEST)
                        .width())
                .max()
                .orElse(0);
        return Math.max(widest, marks) + INDENT + LINE;
    }

    /** The circles in words. */
    String told(List<Sector> sectors) {
        return sectors.stream().map(this::told).collect(Collectors.joining("; "));
    }

    private String told(Sector sector) {
        String name =
                sector.circle() == null ? texts.of("network.NO_CIRCLE") : texts.of("network.CIRCLE", sector.circle());
        return texts.of("network.SECTOR", name, sector.members().size());
    }

    void draw(List<Sector> sectors) {
        double at = y;
        for (Sector sector : sectors) {
            badge(xml, sector, x + 12, at);
            word(told(sector), at);
            at += LINE;
        }
        at += LINE / 2;
        at = line("STRONG", at, 2.9, 0.85, null);
        at = line("LOOSE", at, 0.8, 0.6, null);
        at = line("ONE_WAY", at, 1.6, 0.8, "5 3");
        if (withSeeker) {
            at = line("OWN", at, 3, 0.25, null);
        }
        xml.empty("circle", "cx", x + 12, "cy", at, "r", 8.5, "class", "tie", "stroke-width", 1.8);
        xml.empty("circle", "cx", x + 12, "cy", at, "r", 5.0, "class", "seeker");
        word(texts.of("network.LEGEND.CONNECTOR"), at);
        if (withSeeker) {
            word(texts.of("network.LEGEND.NEAR"), at + LINE);
        }
    }

    private double line(String mark, double at, double width, double opacity, String dashes) {
        xml.empty(
                "path",
                "d",
                "M" + Math.round(x) + " " + Math.round(at) + "h30",
                "class",
                "tie",
                "stroke-width",
                width,
                "stroke-opacity",
                opacity,
                "stroke-dasharray",
                dashes);
        word(texts.of("network.LEGEND." + mark), at);
        return at + LINE;
    }

    private void word(String text, double at) {
        xml.element("text", text, "x", x + INDENT, "y", at, "dy", "0.35em");
    }
}
