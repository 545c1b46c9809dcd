package org.kith.interchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses which 8-bit charset wrote the bytes it is shown, for files that are no UTF-8: by what the file declares
 * anywhere, else by the letters that would come out.
 */
final class CharsetGuess {
    static final Charset WESTERN = named("windows-1252");
    private static final int MOST_DECLARED = 32;

    /** The commonest lower-case letters of Russian and Ukrainian, Greek and Hebrew, as bytes of their charset. */
    private static final int[] CYRILLIC = {0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB, 0xEA, 0xB3};

    private static final int[] GREEK = {0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xF3, 0xED, 0xF2, 0xDC, 0xDD, 0xDF, 0xFC};
    private static final int[] HEBREW = {0xE9, 0xE5, 0xE4, 0xEC, 0xE0, 0xF8, 0xFA, 0xE1, 0xF9, 0xEE};

    /** Letters of Polish, Czech and Hungarian that are signs or rare letters in windows-1252. */
    private static final int[] CENTRAL = {0xB9, 0xB3, 0xBF, 0x9C, 0x9F, 0xA3, 0xAF, 0x8C, 0xEC, 0xF9, 0xEF, 0xF5, 0xFB};

    private final Map<String, Integer> declared = new HashMap<>();
    private final int[] count = new int[256];
    private int runs;
    private int inRuns;
    private int previous;
    private int lead;
    private int pairs;
    private int kana;
    private boolean brokenPairs;

    /** A charset that reads what declares itself by this name, or null where there is none. */
    static Charset named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        // What calls itself by the left name is written by programs that mean the right one.
        String meant = switch (plain) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "ansi" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "gb2312", "gbk" -> "gb18030";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            default -> plain;
        };
        try {
            if (meant.startsWith("utf-16") || meant.startsWith("utf-32") || !Charset.isSupported(meant)) {
                return null;
            }
            return Charset.forName(meant);
        } catch (IllegalCharsetNameException none) {
            return null;
        }
    }

    void declare(String name) {
        Charset charset = named(name);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8) && declared.size() < MOST_DECLARED) {
            declared.merge(charset.name(), 1, Integer::sum);
        }
    }

    void see(int b) {
        if (b >= 0x80) {
            count[b]++;
        }
        if (b >= 0xC0) {
            inRuns++;
            runs += previous >= 0xC0 ? 0 : 1;
        }
        previous = b;
        seePair(b);
    }

    /** Shift_JIS: a lead byte and a trail byte make a character; A1 to DF stand alone. */
    private void seePair(int b) {
        if (lead != 0) {
            brokenPairs |= b < 0x40 || b == 0x7F || b > 0xFC;
            pairs++;
            kana += lead <= 0x9F ? 1 : 0;
            lead = 0;
        } else if ((b >= 0x81 && b <= 0x9F) || (b >= 0xE0 && b <= 0xFC)) {
            lead = b;
        } else {
            brokenPairs |= b == 0x80 || b == 0xA0 || b > 0xFC;
        }
    }

    Charset best() {
        String name = declared.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(this::byLetters);
        Charset charset = named(name);
        return charset == null ? StandardCharsets.ISO_8859_1 : charset;
    }

    private String byLetters() {
        if (!brokenPairs && pairs > 0 && kana * 2 >= pairs) {
            return "windows-31j";
        }
        // In the Latin scripts accented letters stand alone among plain ones; elsewhere they make whole words.
        if (runs > 0 && inRuns >= 3 * runs) {
            return otherScript();
        }
        int turkish = count[0xFD] + count[0xFE] + count[0xF0] + count[0xDD] + count[0xDE];
        if (turkish > 0 && count[0xFD] + count[0xDD] >= count[0xF0] && sum(CENTRAL) == 0) {
            return count[0xFE] + count[0xF0] + count[0xDD] + count[0xDE] > 0 ? "windows-1254" : "windows-1252";
        }
        return sum(CENTRAL) > count[0xE9] + count[0xE8] + count[0xE4] + count[0xFC] + count[0xF6] + count[0xF1]
                ? "windows-1250"
                : "windows-1252";
    }

    private String otherScript() {
        int capitals = 0;
        for (int b = 0xC0; b < 0xE0; b++) {
            capitals += count[b];
        }
        if (capitals == 0 && sum(HEBREW) >= sum(CYRILLIC)) {
            return "windows-1255";
        }
        return sum(GREEK) > sum(CYRILLIC) ? "windows-1253" : "windows-1251";
    }

    private int sum(int[] bytes) {
        int sum = 0;
        for (int b : bytes) {
            sum += count[b];
        }
        return sum;
    }
}
