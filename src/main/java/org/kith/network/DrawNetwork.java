package org.kith.network;

import java.util.List;
import org.kith.advice.Texts;

/**
 * Draws a network as SVG: no script, nothing from elsewhere, the colours of paper or of the night as the reader prefers, a
 * title and a description for those who do not see it, and a name for whatever is pointed at.
 */
final class DrawNetwork {
    private static final double HEAD = 76;
    private static final double MARGIN = 24;
    private static final double SPARE = 60;
    private static final String STYLE = "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',"
            + "'DejaVu Sans',Arial,sans-serif;font-size:12px;fill:#1b2430;unicode-bidi:plaintext}.ground{fill:#ffffff}"
            + ".title{font-size:22px;font-weight:600}.quiet{fill:#4a5563}.me{font-size:14px;font-weight:600;"
            + "stroke:#ffffff;stroke-width:4px;paint-order:stroke;stroke-linejoin:round}"
            + ".seeker{fill:#1b2430;stroke:#ffffff}.tie{fill:none;stroke:#3c4858}.line{fill:none}.guide{fill:none;stroke:#dde2e8}"
            + ".badge{fill:#ffffff}.dot{stroke:#ffffff}"
            + "@media (prefers-color-scheme:dark){text{fill:#e8edf3}.ground,.badge{fill:#11161d}.quiet{fill:#a9b4c1}"
            + ".me{stroke:#11161d}.seeker{fill:#e8edf3;stroke:#11161d}.tie{stroke:#b6c2d0}.guide{stroke:#2a333f}"
            + ".dot{stroke:#11161d}}"
            + "@media print{text{fill:#000000}.ground,.badge{fill:#ffffff}.quiet{fill:#333333}.me{stroke:#ffffff}"
            + ".seeker{fill:#000000}.tie{stroke:#333333}.guide{stroke:#dddddd}.dot{stroke:#ffffff}}";

    private final NetworkView network;
    private final Texts texts;
    private final Layout layout;
    private final XmlDocument xml = new XmlDocument();
    private final double x;
    private final double y;

    private DrawNetwork(NetworkView network, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.layout = Layout.of(network);
        this.x = MARGIN + layout.bounds().left();
        this.y = HEAD + layout.bounds().up();
    }

    static byte[] of(NetworkView network, Texts texts) {
        return new DrawNetwork(network, texts).drawn();
    }

    private byte[] drawn() {
        boolean empty = network.reason() != null;
        double aside = x + layout.bounds().right() + SPARE;
        Legend legend = new Legend(xml, texts, isSeekerShown(), aside, HEAD + MARGIN);
        double width = empty ? 2 * x : aside + legend.width(layout.sectors());
        double legendHeight = empty ? 0 : HEAD + legend.height(layout.sectors());
        double height = Math.max(y + layout.bounds().down(), legendHeight) + MARGIN;
        open(width, height);
        xml.open("g", "transform", "translate(" + Math.round(x) + " " + Math.round(y) + ")");
        if (!empty) {
            guides();
            new DrawTies(xml, layout).draw(network.edges());
            people();
            names();
        } else {
            xml.element("text", network.words(), "y", 60.0, "text-anchor", "middle", "class", "quiet");
        }
        middle();
        xml.close();
        if (!empty) {
            legend.draw(layout.sectors());
        }
        xml.close();
        return xml.end();
    }

    private void open(double width, double height) {
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Math.ceil(width),
                "height",
                Math.ceil(height),
                "viewBox",
                "0 0 " + (long) Math.ceil(width) + " " + (long) Math.ceil(height),
                "role",
                "img",
                "aria-labelledby",
                "title description");
        Counts counts = network.counts();
        String subtitle = texts.of(
                "network.SUBTITLE",
                counts.contactsShown(),
                counts.contactsTotal(),
                counts.edgesShown(),
                counts.edgesTotal(),
                network.asOf());
        xml.element("title", title(), "id", "title");
        xml.element(
                "desc",
                subtitle + " " + new Legend(xml, texts, false, 0, 0).told(layout.sectors()),
                "id",
                "description");
        xml.element("style", STYLE);
        xml.empty("rect", "width", "100%", "height", "100%", "class", "ground");
        xml.element("text", title(), "x", MARGIN, "y", 38.0, "class", "title");
        xml.element("text", subtitle, "x", MARGIN, "y", 60.0, "class", "quiet");
    }

    private String title() {
        return network.nodes().stream()
                .filter(node -> node.type() == NodeType.SEEKER)
                .findFirst()
                .map(seeker -> texts.of(
                        "network.TITLE", LabelText.of(seeker.name(), 22, 500).text()))
                .orElseGet(() -> texts.of("network.TITLE.PEOPLE"));
    }

    private void guides() {
        if (isSeekerShown()) {
            for (double strength : new double[] {0.9, 0.5, 0.1}) {
                xml.empty("circle", "r", layout.ring() * (0.96 - 0.54 * strength), "class", "guide");
            }
        }
        double half = Math.min(Slot.step(layout.sectors()) / 2, 0.12);
        for (Sector sector : layout.sectors()) {
            double[] angles = layout.labels().stream()
                    .filter(label ->
                            label.slot().sector().equals(sector) && label.slot().node() != null)
                    .mapToDouble(label -> label.slot().angle())
                    .toArray();
            double begin = angles[0] - half;
            double end = angles[angles.length - 1] + half;
            xml.empty(
                    "path",
                    "d",
                    arc(begin, end, layout.ring() + 3),
                    "class",
                    "line",
                    "stroke",
                    sector.color(),
                    "stroke-width",
                    3);
        }
    }

    private static String arc(double begin, double end, double far) {
        String large = end - begin > Math.PI ? "1" : "0";
        long radius = Math.round(far);
        return "M" + DrawTies.point(Layout.at(begin, far)) + "A" + radius + " " + radius + " 0 " + large + " 1 "
                + DrawTies.point(Layout.at(end, far));
    }

    private boolean isSeekerShown() {
        return network.nodes().stream().anyMatch(node -> node.type() == NodeType.SEEKER);
    }

    private void people() {
        for (Sector sector : layout.sectors()) {
            for (Node node : sector.members()) {
                double[] at = layout.dots().get(node.id());
                xml.open("g")
                        .element(
                                "title",
                                node.organization() == null ? node.name() : node.name() + ", " + node.organization());
                if (node.connector()) {
                    xml.empty(
                            "circle",
                            "cx",
                            at[0],
                            "cy",
                            at[1],
                            "r",
                            8.5,
                            "fill",
                            "none",
                            "stroke",
                            sector.color(),
                            "stroke-width",
                            1.8);
                }
                xml.empty("circle", "cx", at[0], "cy", at[1], "r", 5.2, "fill", sector.color(), "class", "dot");
                xml.close();
            }
        }
    }

    private void names() {
        for (Label label : layout.labels()) {
            Node node = label.slot().node();
            if (node == null) {
                badge(label);
                continue;
            }
            double angle = label.slot().angle();
            double[] dot = layout.dots().get(node.id());
            double gone = Math.hypot(dot[0], dot[1]) + (node.connector() ? 10 : 7);
            xml.empty(
                    "path",
                    "d",
                    DrawTies.line(Layout.at(angle, gone), Layout.at(angle, layout.ring())),
                    "class",
                    "line",
                    "stroke",
                    label.slot().sector().color(),
                    "stroke-width",
                    0.9,
                    "stroke-dasharray",
                    "1 3");
            xml.element(
                    "text",
                    label.text().text(),
                    "transform",
                    turned(label),
                    "dy",
                    "0.35em",
                    "text-anchor",
                    label.before() ? "end" : "start");
        }
    }

    private static String turned(Label label) {
        String at = "translate(" + DrawTies.point(new double[] {label.x(), label.y()}) + ")";
        return label.turn() == 0 ? at : at + "rotate(" + Math.round(100 * label.turn()) / 100.0 + ")";
    }

    private void badge(Label label) {
        double[] at = Layout.at(label.slot().angle(), layout.ring() + Layout.BADGE_AT);
        Legend.badge(xml, label.slot().sector(), at[0], at[1]);
    }

    private void middle() {
        List<Node> seeker = network.nodes().stream()
                .filter(node -> node.type() == NodeType.SEEKER)
                .toList();
        if (!seeker.isEmpty()) {
            xml.empty("circle", "r", 11.0, "class", "seeker", "stroke-width", 3);
            String name = LabelText.of(seeker.get(0).name(), 14, 220).text();
            xml.element("text", name, "y", 30.0, "text-anchor", "middle", "class", "me");
        }
    }
}
