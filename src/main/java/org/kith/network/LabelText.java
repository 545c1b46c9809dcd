package org.kith.network;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as it stands in the picture, cut with an ellipsis where it is too long.
 *
 * @param width an estimate in pixels, rather too much than too little: which typeface there is shows only where it is drawn
 */
record LabelText(String text, double width) {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final String ELLIPSIS = "…";
    private static final int MOST_MARKS = 2;
    private static final String NARROW = "iljtfrI.,:;'|!()[] -";
    private static final double EM = 1.3;
    private static final String WIDE = "mwMW@%&";

    /**
     * Cuts between what people take for characters, never within one.
     *
     * @param size of the type in pixels
     * @param most as wide as this at the most
     */
    static LabelText of(String name, double size, double most) {
        StringBuilder kept = new StringBuilder();
        double room = most - size * width(ELLIPSIS.codePointAt(0));
        double width = 0;
        int cut = 0;
        double cutWidth = 0;
        Matcher clusters = CLUSTER.matcher(plain(name));
        while (clusters.find()) {
            String cluster = sparing(clusters.group());
            width += size * width(cluster);
            if (width > most) {
                kept.setLength(cut);
                return new LabelText(
                        kept.toString().strip() + ELLIPSIS, cutWidth + size * width(ELLIPSIS.codePointAt(0)));
            }
            kept.append(cluster);
            if (width <= room) {
                cut = kept.length();
                cutWidth = width;
            }
        }
        return new LabelText(kept.toString(), width);
    }

    /** One line, without what XML does not allow, and without marks that turn the direction of what follows. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        XmlDocument.legal(name)
                .codePoints()
                .map(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point)
                .filter(point -> !Character.isISOControl(point) && !turns(point))
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }

    /** Marks that are piled up would reach into the neighbouring names. */
    private static String sparing(String cluster) {
        if (cluster.length() <= MOST_MARKS) {
            return cluster;
        }
        StringBuilder sparing = new StringBuilder();
        int marks = 0;
        for (int point : cluster.codePoints().toArray()) {
            marks += isMark(point) ? 1 : 0;
            if (!isMark(point) || marks <= MOST_MARKS) {
                sparing.appendCodePoint(point);
            }
        }
        return sparing.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static double width(String cluster) {
        double width = cluster.codePoints().mapToDouble(LabelText::width).sum();
        // Several emoji that are joined, or a flag of two letters, are drawn as one.
        return cluster.codePointAt(0) >= 0x1F000 ? Math.min(width, EM) : width;
    }

    /** In units of the size of the type. */
    private static double width(int point) {
        if (isMark(point) || Character.getType(point) == Character.FORMAT) {
            return 0;
        }
        if (point < 0x80) {
            return NARROW.indexOf(point) >= 0 ? 0.42 : WIDE.indexOf(point) >= 0 ? 1 : point < 'a' ? 0.72 : 0.62;
        }
        if (point >= 0x1F000) {
            return EM;
        }
        if (point == 0x2026) {
            return 1;
        }
        boolean eastern = point >= 0x1100 && (point < 0x1200 || point >= 0x2E80);
        return eastern ? 1.05 : Character.isUpperCase(point) ? 0.8 : 0.68;
    }
}
