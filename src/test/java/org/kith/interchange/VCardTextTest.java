package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VCardTextTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void blankLinesAndRemarksBeforeTheFirstCardDoNotMatter() throws UnreadableFile {
        assertEquals(
                List.of("Ada"),
                Reading.of("\r\n\r\nexported\r\nBEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD")
                        .names());
    }

    @Test
    void everyKindOfLineEndIsRead() throws UnreadableFile {
        for (String end : List.of("\n", "\r\n", "\r\r\n", "\r")) {
            String cards = "begin:vcard|version:3.0|fn:Ada|note:a| b|end:vcard|begin:vcard|fn:Bob|end:vcard|";
            Reading read = Reading.of(cards.replace("|", end));
            assertEquals(List.of("Ada", "Bob"), read.names());
            assertEquals("ab", read.rows().get(0).person().note());
        }
    }

    @Test
    void aFoldInsideACharacterIsUndoneBeforeDecoding() throws UnreadableFile {
        byte[] card = "BEGIN:VCARD\nFN:M@ller\nEND:VCARD".getBytes(StandardCharsets.ISO_8859_1);
        byte[] folded = new byte[card.length + 3];
        byte[] split = {(byte) 0xC3, '\n', ' ', (byte) 0xBC};
        int from = new String(card, StandardCharsets.ISO_8859_1).indexOf('@');
        System.arraycopy(card, 0, folded, 0, from);
        System.arraycopy(split, 0, folded, from, 4);
        System.arraycopy(card, from + 1, folded, from + 4, card.length - from - 1);
        assertEquals(List.of("Müller"), Reading.of(folded).names());
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() throws UnreadableFile {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 😀\r\nEND:VCARD\r\n";
        assertEquals(
                List.of("Zoë 😀"),
                Reading.of(("\uFEFF" + card).getBytes(StandardCharsets.UTF_16LE))
                        .names());
        assertEquals(
                List.of("Zoë 😀"),
                Reading.of(("\uFEFF" + card).getBytes(StandardCharsets.UTF_16BE))
                        .names());
        assertEquals(
                List.of("Zoë 😀"),
                Reading.of(card.getBytes(StandardCharsets.UTF_16LE)).names());
        assertEquals(
                List.of("Zoë 😀"),
                Reading.of(card.getBytes(StandardCharsets.UTF_16BE)).names());
    }

    @Test
    void bytesOfWindowsAreReadWithNothingSaidAndTheGuessIsReported() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:3.0\nFN:Jörg Müßig\nEND:VCARD".getBytes(WESTERN));
        assertEquals(List.of("Jörg Müßig"), read.names());
        assertEquals("windows-1252", read.charset());
        assertEquals(List.of("FN CHANGED"), read.findings());
    }

    @Test
    void cyrillicGreekAndJapaneseAreRecognised() throws UnreadableFile {
        assertGuessed("windows-1251", "Наталья Кузнецова");
        assertGuessed("windows-1253", "Κωνσταντίνα Παπαδοπούλου");
        assertGuessed("windows-31j", "やまだ たろう");
        assertGuessed("windows-1254", "Işıl Gündoğdu");
    }

    private static void assertGuessed(String charset, String name) throws UnreadableFile {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nEND:VCARD";
        assertEquals(
                List.of(name),
                Reading.of(card.getBytes(Charset.forName(charset))).names());
    }

    @Test
    void aDeclaredCharsetIsHonouredAndLendsItselfToLinesThatSayNothing() throws UnreadableFile {
        String card = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1250:Łukasz Żak\nTITLE:Śpiewak\nEND:VCARD";
        Reading read = Reading.of(card.getBytes(Charset.forName("windows-1250")));
        assertEquals("Łukasz Żak", read.person().formattedName());
        assertEquals("Śpiewak", read.person().title());
    }

    @Test
    void aCharsetThatDoesNotExistIsReported() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=Nonsense;QUOTED-PRINTABLE:J=F6rg\nEND:VCARD");
        assertEquals(List.of("Jörg"), read.names());
        assertEquals(List.of("FN DOUBTFUL", "FN CHANGED"), read.findings());
    }

    @Test
    void quotedPrintableIsReadInAnyVersionAndCharset() throws UnreadableFile {
        assertEquals(List.of("Jörg", "Zoë", "Ünal"), Reading.of("""
                                BEGIN:VCARD
                                VERSION:2.1
                                FN;ENCODING=QUOTED-PRINTABLE:J=F6rg
                                END:VCARD
                                BEGIN:VCARD
                                VERSION:3.0
                                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=
                                =AB
                                END:VCARD
                                BEGIN:VCARD
                                VERSION:2.1
                                FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=DCnal
                                END:VCARD
                                """).names());
    }

    @Test
    void lineBreaksInsideQuotedPrintableAreKept() throws UnreadableFile {
        Reading read = Reading.of(
                "BEGIN:VCARD\nVERSION:2.1\nFN:Ada\nNOTE;ENCODING=QUOTED-PRINTABLE:One=0D=0A=\nTwo: too\nEND:VCARD");
        assertEquals("One\nTwo: too", read.person().note());
    }

    @Test
    void aSoftBreakAtTheEndDoesNotSwallowTheNextProperty() throws UnreadableFile {
        Reading read = Reading.of(
                "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:Ada=\nEMAIL:ada@example.com\nEND:VCARD");
        assertEquals("Ada", read.person().formattedName());
        assertEquals(List.of("ada@example.com"), read.emails());
    }

    @Test
    void commentsAndStrayLinesAreLeftOut() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\n# a remark: one\nVERSION:3.0\nFN:Ada\nwhat is this\nEND:VCARD");
        assertEquals("Ada", read.person().formattedName());
        assertEquals(List.of("row SKIPPED"), read.findings());
    }

    @Test
    void aLineThatEndsInABackslashGoesOnUnlessAPropertyFollows() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                VERSION:2.1
                FN:Ada\\
                ADR;HOME:;;c/o Example\\
                Street 1;Berlin;;10115;Germany
                END:VCARD
                """);
        assertEquals("Ada\\", read.person().formattedName());
        assertEquals("c/o Example\nStreet 1", read.person().addresses().get(0).street());
        assertEquals("Germany", read.person().addresses().get(0).country());
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreRemoved() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:3.0\nFN:A\u0000d\u0007a\nNOTE:x\u0000y\nEND:VCARD");
        assertEquals("Ada", read.person().formattedName());
        assertEquals("xy", read.person().note());
        assertEquals("ab", Tidy.line("a\uD800b"));
    }

    @Test
    void eastAsianNamesBeginWithTheFamily() throws UnreadableFile {
        assertEquals(
                List.of("山田 太郎"),
                Reading.of("BEGIN:VCARD\nVERSION:3.0\nN:山田;太郎;;;\nEND:VCARD").names());
    }
}
