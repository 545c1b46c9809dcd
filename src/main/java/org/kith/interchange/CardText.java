package org.kith.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes a card anew as a parser expects it: VERSION first, every line decoded by the charset it declares, or UTF-8, or
 * the file's, quoted-printable only where a line break needs it, nothing folded.
 */
final class CardText {
    private static final int LONGEST_VALUE = 1 << 16;
    private static final int LONGEST_HEAD = 1 << 10;
    private static final String HEX = "0123456789ABCDEF";

    /** What BDAY is called in the text: an unusual date would otherwise be lost. */
    static final String BIRTHDAY = "X-KITH-BDAY";

    private final Charset fallback;
    private final Findings findings;
    private final List<String> out = new ArrayList<>();
    private String version = "3.0";

    private CardText(Charset fallback, Findings findings) {
        this.fallback = fallback;
        this.findings = findings;
    }

    /** The card's text. */
    static String of(RawCard card, Charset fallback) {
        CardText text = new CardText(fallback, card.findings);
        for (byte[] line : card.lines()) {
            text.version(line);
        }
        for (byte[] line : card.lines()) {
            text.line(line);
        }
        StringBuilder all = new StringBuilder("BEGIN:VCARD\r\nVERSION:").append(text.version);
        text.out.forEach(line -> all.append("\r\n").append(line));
        return all.append("\r\nEND:VCARD\r\n").toString();
    }

    private void version(byte[] line) {
        if (line.length < 40 && "VERSION".equals(CardLine.property(line, line.length))) {
            String text = new String(line, StandardCharsets.ISO_8859_1);
            String number = text.substring(text.indexOf(':') + 1).strip();
            version = number.startsWith("2") ? "2.1" : number.startsWith("4") ? "4.0" : "3.0";
        }
    }

    private void line(byte[] line) {
        String property = CardLine.property(line, line.length);
        int colon = colon(line);
        if (property == null || colon > LONGEST_HEAD || "VERSION".equals(property)) {
            return;
        }
        Charset declared = null;
        boolean quoted = false;
        StringBuilder head = new StringBuilder();
        for (String part : decode(property, line, 0, colon, null).split(";", -1)) {
            String upper = part.strip().toUpperCase(Locale.ROOT);
            if (upper.startsWith("CHARSET=")) {
                declared = declared(property, upper.substring(8).replace("\"", ""));
            } else if ("QUOTED-PRINTABLE".equals(upper) || "ENCODING=QUOTED-PRINTABLE".equals(upper)) {
                quoted = true;
            } else if (!upper.isEmpty()) {
                head.append(head.isEmpty() ? name(part.strip()) : ";" + parameter(part.strip()));
            }
        }
        byte[] value = quoted ? unquote(line, colon + 1) : Arrays.copyOfRange(line, colon + 1, line.length);
        String text = decode(property, value, 0, value.length, declared);
        if (text.length() > LONGEST_VALUE) {
            findings.changed(property, "The value is too long; the rest was left out.");
            text = Tidy.cut(text, LONGEST_VALUE);
        }
        write(head.toString(), text);
    }

    /** Upper case, since a parser that folds case by the machine's language would not know {@code email} in Turkish. */
    private static String name(String written) {
        int group = written.lastIndexOf('.') + 1;
        String name = written.substring(group).toUpperCase(Locale.ROOT);
        return written.substring(0, group) + ("BDAY".equals(name) ? BIRTHDAY : name);
    }

    private static String parameter(String written) {
        int equals = Math.max(0, written.indexOf('='));
        return written.substring(0, equals).toUpperCase(Locale.ROOT) + written.substring(equals);
    }

    private Charset declared(String property, String name) {
        Charset charset = CharsetGuess.named(name);
        if (charset == null) {
            findings.doubtful(property, "The declared charset does not exist here; another was tried.");
        }
        return charset;
    }

    private void write(String head, String text) {
        boolean breaks = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        if (!breaks) {
            out.add(head + ":" + text);
        } else if (!"2.1".equals(version)) {
            out.add(head + ":"
                    + text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n"));
        } else {
            StringBuilder quoted = new StringBuilder(head).append(";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:");
            for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                boolean plain = CardLine.isLetterOrDigit(b) || b == ';' || b == '\\';
                if (plain) {
                    quoted.append((char) b);
                } else {
                    quoted.append('=').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
                }
            }
            out.add(quoted.toString());
        }
    }

    /** Where the value begins: at the first colon that stands in no quotes, if there is one. */
    private static int colon(byte[] line) {
        boolean quotes = false;
        int first = line.length;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == '"') {
                quotes = !quotes;
            } else if (line[i] == ':') {
                if (!quotes) {
                    return i;
                }
                first = Math.min(first, i);
            }
        }
        return first;
    }

    private static byte[] unquote(byte[] line, int from) {
        byte[] to = new byte[line.length - from];
        int length = 0;
        for (int i = from; i < line.length; i++) {
            int high = line[i] == '=' && i + 2 < line.length ? Character.digit(line[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(line[i + 2], 16) : -1;
            if (low >= 0) {
                to[length++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                to[length++] = line[i];
            }
        }
        return Arrays.copyOf(to, length);
    }

    private String decode(String property, byte[] bytes, int from, int to, Charset declared) {
        Utf8Check check = new Utf8Check();
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            check.see(bytes[i] & 0xFF);
            ascii &= bytes[i] >= 0 && bytes[i] != 0x1B;
        }
        boolean utf8 = check.broken() == 0;
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        if (declared != null && !(utf8 && check.good() > 0) && !declared.equals(StandardCharsets.UTF_8)) {
            String text = strictly(bytes, from, to, declared);
            if (text != null) {
                return text;
            }
        }
        if (utf8) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return text.endsWith("\uFFFD") ? withoutTail(property, text) : text;
        }
        if (check.good() > 4 * check.broken()) {
            findings.doubtful(property, "Some characters could not be decoded.");
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        Charset used = declared == null || declared.equals(StandardCharsets.UTF_8) ? otherThanUtf8() : declared;
        findings.changed(property, "Written in a charset that is not declared; " + used.name() + " was taken.");
        return new String(bytes, from, to - from, used);
    }

    private Charset otherThanUtf8() {
        return fallback.equals(StandardCharsets.UTF_8) ? CharsetGuess.WESTERN : fallback;
    }

    private String withoutTail(String property, String text) {
        findings.changed(property, "The last character is cut in two and was left out.");
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\uFFFD') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String strictly(byte[] bytes, int from, int to, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
