package org.kith.network;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.contact.Circle;
import org.kith.path.TieProvenance;
import org.kith.relationship.RelationshipKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LayoutTest {
    private static final UUID SEEKER = new UUID(9, 9);
    private static final List<String> NAMES = List.of(
            "Ray Hollis",
            "Dana Whitfield-Castellanos de la Fuente y Achterberg",
            "山田 太郎 東京支店長兼営業本部長 相談役 名誉会長",
            "محمد عبد الرحمن بن موسى الخوارزمي البغدادي",
            "👩‍👩‍👧‍👦🎉🏳️‍🌈 Zoë " + "🎈".repeat(30),
            "W".repeat(300),
            "e" + "\u0301\u0302\u0303".repeat(90),
            "</text><script>alert('1')</script>",
            "Helen\u0000\u0007 \u202EOstrow\uFFFF",
            "กานต์ธิดา ศรีสุวรรณพงศ์ไพศาล");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "10, 4", "28, 6", "40, 24", "200, 1", "200, 24", "900, 24"})
    void noTwoNamesOverlap(int people, int circles) {
        List<Label> labels = Layout.of(network(people, circles)).labels();

        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (labels.get(i).meets(labels.get(j))) {
                    fail(labels.get(i).text() + " and " + labels.get(j).text());
                }
            }
        }
        assertThat(labels.stream().filter(label -> label.slot().node() != null).count(), is((long) people));
    }

    @Test
    void boxesThatOverlapAreFound() {
        Slot slot = new Slot(new Sector(1, null, Palette.PLAIN, List.of()), null, 0);
        Label one = new Label(slot, new LabelText("Ray", 100), 0, 0, 0, false, 10);

        assertThat(one.meets(new Label(slot, new LabelText("Dana", 100), 50, 4, 45, false, 10)), is(true));
        assertThat(one.meets(new Label(slot, new LabelText("Dana", 100), 90, 60, 90, true, 10)), is(true));
        assertThat(one.meets(new Label(slot, new LabelText("Dana", 100), 0, 11, 0, false, 10)), is(false));
        assertThat(one.meets(new Label(slot, new LabelText("Dana", 100), -1, 0, 0, true, 10)), is(false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 200})
    void theSameNetworkHasTheSamePicture(int people) throws Exception {
        String picture = drawn(network(people, 9));

        assertThat(drawn(network(people, 9)), is(picture));
        for (String harmful : List.of("<script", "javascript:", "href", "<foreignObject", "@import", "url(", " on")) {
            String marked = picture.replaceAll(">[^<]*<", "><");
            assertThat(harmful, marked, not(containsString(harmful)));
        }
        Document document = parsed(picture);
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role"), is("img"));
        assertThat(root.getElementsByTagName("title").item(0).getTextContent(), is("The network of Ann Porter"));
        assertThat(root.getElementsByTagName("desc").getLength(), is(1));
        assertThat(document.getElementsByTagName("script").getLength(), is(0));
    }

    @Test
    void nothingStandsOutsideThePicture() {
        Layout layout = Layout.of(network(200, 24));

        for (Label label : layout.labels()) {
            double[] corners = label.corners();
            for (int i = 0; i < corners.length; i += 2) {
                assertThat(corners[i], lessThanOrEqualTo(layout.bounds().right()));
                assertThat(-corners[i], lessThanOrEqualTo(layout.bounds().left()));
                assertThat(corners[i + 1], lessThanOrEqualTo(layout.bounds().down()));
                assertThat(-corners[i + 1], lessThanOrEqualTo(layout.bounds().up()));
            }
        }
        layout.dots().values().forEach(dot -> assertThat(Math.hypot(dot[0], dot[1]), lessThanOrEqualTo(layout.ring())));
    }

    @Test
    void aNameIsCutBetweenCharactersAndStaysOneLine() {
        for (String name : NAMES) {
            LabelText text = LabelText.of(name, 12, 180);
            assertThat(name, text.width(), lessThanOrEqualTo(180.0));
            assertThat(name, text.text().codePoints().noneMatch(Character::isISOControl), is(true));
            assertThat(name, text.text().codePoints().noneMatch(point -> point == 0x202E), is(true));
        }
        assertThat(LabelText.of("Ray Hollis", 12, 180).text(), is("Ray Hollis"));
        assertThat(LabelText.of("👩‍👩‍👧‍👦".repeat(20), 12, 100).text(), is("👩‍👩‍👧‍👦".repeat(5) + "…"));
        assertThat(LabelText.of("Ray\n\tHollis\u0000", 12, 180).text(), is("Ray  Hollis"));
        assertThat(LabelText.of("e" + "\u0301".repeat(90), 12, 180).text(), is("e\u0301\u0301"));
    }

    @Test
    void coloursStandOutOnPaperAndAtNight() {
        List<String> colors = new ArrayList<>(Palette.COLORS);
        colors.add(Palette.PLAIN);
        for (String color : colors) {
            assertThat(color, contrast(color, Palette.LIGHT), greaterThanOrEqualTo(3.0));
            assertThat(color, contrast(color, Palette.DARK), greaterThanOrEqualTo(3.0));
        }
        assertThat(contrast("#4a5563", Palette.LIGHT), greaterThanOrEqualTo(4.5));
        assertThat(contrast("#a9b4c1", Palette.DARK), greaterThanOrEqualTo(4.5));
    }

    @Test
    void anExportIsWellFormedWhateverNamesAre() throws Exception {
        Document document = parsed(new String(WriteGraphml.of(network(20, 5)), StandardCharsets.UTF_8));

        assertThat(document.getElementsByTagName("node").getLength(), is(21));
        assertThat(document.getDocumentElement().getNamespaceURI(), is("http://graphml.graphdrawing.org/xmlns"));
        assertThat(XmlDocument.legal("a\u0000b\uD800c\uFFFEd\u000Be\u0085f😀"), is("abcde\u0085f😀"));
    }

    private static String drawn(NetworkView network) {
        return new String(DrawNetwork.of(network, Texts.in(Locale.ENGLISH)), StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String color) {
        double[] parts = Arrays.stream(new int[] {1, 3, 5})
                .mapToDouble(at -> Integer.parseInt(color.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static NetworkView network(int people, int circles) {
        Random random = new Random(people + circles);
        List<Node> nodes = new ArrayList<>(List.of(Node.seeker(SEEKER, "Ann Porter")));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int circle = random.nextInt(circles);
            nodes.add(new Node(
                    new UUID(1, i),
                    NodeType.CONTACT,
                    NAMES.get(i % NAMES.size()),
                    circle == 0 ? null : Circle.values()[circle - 1],
                    null,
                    null,
                    null,
                    (1 + random.nextInt(10)) / 10.0,
                    i % 7 == 0));
            edges.add(new Edge(SEEKER, new UUID(1, i), 0.5, null, TieProvenance.DERIVED, false, null, 0));
            if (i > 0) {
                edges.add(new Edge(
                        new UUID(1, i),
                        new UUID(1, random.nextInt(i)),
                        0.5,
                        RelationshipKind.KNOWS,
                        TieProvenance.STATED,
                        i % 5 == 0,
                        new UUID(3, i),
                        0));
            }
        }
        EmptyReason reason = people == 0 ? EmptyReason.NOTHING_THERE : null;
        Counts counts = new Counts(people, people, edges.size(), edges.size());
        return new NetworkView(
                LocalDate.of(2026, 3, 2), nodes, edges, counts, reason, reason == null ? null : "Nobody yet.");
    }
}
