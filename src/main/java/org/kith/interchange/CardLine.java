package org.kith.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What can be told of a line of a vCard from its bytes alone. */
final class CardLine {
    /** What a person is made of; the rest (photos, keys, sounds …) is not even kept. */
    private static final Set<String> READ = Set.of(
            "VERSION",
            "FN",
            "N",
            "NICKNAME",
            "EMAIL",
            "TEL",
            "ADR",
            "LABEL",
            "ORG",
            "TITLE",
            "ROLE",
            "BDAY",
            "NOTE",
            "URL",
            "CATEGORIES",
            "UID",
            "KIND",
            "X-ABLABEL",
            "X-ABSHOWAS",
            "X-ANDROID-CUSTOM",
            "X-SOCIALPROFILE",
            "X-ADDRESSBOOKSERVER-KIND");

    private static final Set<String> SEVERAL_LINES = Set.of("NOTE", "ADR", "LABEL");
    private static final int LONGEST_NAME = 80;
    /** A byte order mark, byte by byte; files are put together with it inside. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private CardLine() {}

    static boolean isBegin(byte[] line, int length) {
        return is("BEGIN:VCARD", line, length);
    }

    static boolean isEnd(byte[] line, int length) {
        return is("END:VCARD", line, length);
    }

    static boolean isBlank(byte[] line, int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The property's name in upper case without its group; null where the line is no property. */
    static String property(byte[] line, int length) {
        int end = 0;
        while (end < length && end <= LONGEST_NAME && isNamePart(line[end])) {
            end++;
        }
        int after = end;
        while (after < length && line[after] == ' ') {
            after++;
        }
        boolean separated = after < length && (line[after] == ':' || line[after] == ';');
        if (end == 0 || !separated || !has(':', line, after, length)) {
            return null;
        }
        String name = ascii(line, end);
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    static boolean isRead(String property) {
        return READ.contains(property);
    }

    /** Whether broken writers let its value run over several lines without folding them. */
    static boolean mayRunOn(String property) {
        return SEVERAL_LINES.contains(property);
    }

    /** Whether the line says, before its value, that it is quoted-printable. */
    static boolean isQuotedPrintable(byte[] line, int length) {
        for (int i = 0; i < length && line[i] != ':'; i++) {
            if (line[i] == ';' || line[i] == '=') {
                int end = i + 1;
                while (end < length && end - i < 20 && line[end] != ':' && line[end] != ';') {
                    end++;
                }
                String word = new String(line, i + 1, end - i - 1, StandardCharsets.ISO_8859_1);
                if ("QUOTED-PRINTABLE".equals(word.strip().toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(String boundary, byte[] line, int length) {
        if (length > 40) {
            return false;
        }
        String text = ascii(line, length).replace(MARK, "").replace(" ", "").strip();
        return text.equalsIgnoreCase(boundary);
    }

    private static boolean has(char what, byte[] line, int from, int length) {
        for (int i = from; i < length; i++) {
            if (line[i] == what) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(byte b) {
        return isLetterOrDigit(b) || b == '-' || b == '.' || b == '_';
    }

    /** Of ASCII. */
    static boolean isLetterOrDigit(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
    }

    private static String ascii(byte[] line, int length) {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
