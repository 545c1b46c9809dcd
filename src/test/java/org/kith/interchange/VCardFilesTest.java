package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VCardFilesTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void aFullCardIsReadInAllItsParts() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                VERSION:3.0
                UID:uid-1
                FN:Dr. Ada Example
                N:Example;Ada;Maria,Rosa;Dr.;jun.
                NICKNAME:Adi
                ORG:Example GmbH;Research;Lab 1
                TITLE:Engineer
                EMAIL;TYPE=INTERNET,HOME:ada@example.org
                EMAIL;TYPE=WORK,PREF:ada@example.com
                TEL;TYPE=CELL:+49 30 1234567
                ADR;TYPE=HOME:;;Example Street 1;Berlin;BE;10115;Germany
                URL:https://example.com/ada
                BDAY:19800229
                NOTE:First\\nSecond\\, third
                CATEGORIES:Friends,myContacts,Chess
                END:VCARD
                """);
        ImportedPerson ada = read.person();
        assertEquals(Format.VCARD, read.format());
        assertEquals("Dr. Ada Example", ada.formattedName());
        assertEquals("Ada", ada.given());
        assertEquals("Maria Rosa", ada.additional());
        assertEquals("Example", ada.family());
        assertEquals("Dr.", ada.prefix());
        assertEquals("jun.", ada.suffix());
        assertEquals("Adi", ada.nickname());
        assertEquals("Example GmbH", ada.organization());
        assertEquals("Research, Lab 1", ada.department());
        assertEquals("Engineer", ada.title());
        assertEquals(
                List.of(new LabelledValue("ada@example.com", "work"), new LabelledValue("ada@example.org", "home")),
                ada.emails());
        assertEquals(List.of(new LabelledValue("+49 30 1234567", "cell")), ada.phones());
        assertEquals(
                List.of(new PostalAddress("Example Street 1", "Berlin", "BE", "10115", "Germany", null, "home")),
                ada.addresses());
        assertEquals(List.of("https://example.com/ada"), read.urls());
        assertEquals("1980-02-29", ada.birthday());
        assertEquals("First\nSecond, third", ada.note());
        assertEquals(List.of("Friends", "Chess"), ada.labels());
        assertEquals("uid-1", ada.uid());
        assertEquals(List.of(), read.findings());
    }

    @Test
    void anEmptyFileHoldsNobodyAndIsNoError() throws UnreadableFile {
        for (byte[] empty :
                List.of(new byte[0], new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[] {' ', '\n'})) {
            assertEquals(new Reading(Format.EMPTY, "UTF-8", List.of()), Reading.of(empty));
        }
    }

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
    void cardsInsideCardsArePeopleOfTheirOwn() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                VERSION:2.1
                FN:Parent
                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                FN:Child
                END:VCARD
                TEL:1
                END:VCARD
                """);
        assertEquals(List.of("Child", "Parent"), read.names());
        assertEquals(List.of(2, 1), read.rows().stream().map(ContactRow::number).toList());
        assertEquals("1", read.rows().get(1).person().phones().get(0).value());
        assertEquals(Finding.Code.CHANGED, read.rows().get(0).findings().get(0).code());
    }

    @Test
    void aCardWithoutEndIsReadAsFarAsItGoes() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\n");
        assertEquals(List.of("Bob", "Ada"), read.names());
        assertEquals(
                List.of("Ada"), Reading.of("BEGIN:VCARD\nVERSION:3.0\nFN:Ada").names());
    }

    @Test
    void manyCardsWithoutEndAreAllRead() throws UnreadableFile {
        assertEquals(100, Reading.of("BEGIN:VCARD\nFN:Ada\n".repeat(100)).rows().size());
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
    void applesLabelsBelongToTheirGroup() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Ada
                item1.EMAIL;type=INTERNET:ada@example.com
                item1.X-ABLabel:Chess club
                item2.URL:http\\://example.com/a
                item2.X-ABLabel:_$!<HomePage>!$_
                X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada-example
                BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-01
                END:VCARD
                """);
        ImportedPerson ada = read.person();
        assertEquals(List.of(new LabelledValue("ada@example.com", "Chess club")), ada.emails());
        assertEquals(
                List.of(
                        new LabelledValue("http://example.com/a", "HomePage"),
                        new LabelledValue("https://www.linkedin.com/in/ada-example", "linkedin")),
                ada.urls());
        assertEquals("--12-01", ada.birthday());
    }

    @Test
    void companiesAndListsSayWhatTheyAre() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                VERSION:3.0
                N:;;;;
                FN:Example GmbH
                ORG:Example GmbH;
                X-ABShowAs:COMPANY
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                KIND:group
                FN:Chess club
                MEMBER:urn:uuid:1
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                ORG:Example AG
                END:VCARD
                """);
        assertEquals(
                List.of(ImportedPerson.Kind.COMPANY, ImportedPerson.Kind.GROUP, ImportedPerson.Kind.COMPANY),
                read.rows().stream().map(row -> row.person().kind()).toList());
    }

    @Test
    void severalOrganizationsKeepTheirTitles() throws UnreadableFile {
        assertEquals(
                List.of(new OrganizationName("One", null, "Engineer"), new OrganizationName("Two", null, "Poet")),
                Reading.of("BEGIN:VCARD\nVERSION:2.1\nFN:A\nORG:One\nTITLE:Engineer\nORG:Two\nTITLE:Poet\nEND:VCARD")
                        .person()
                        .organizations());
    }

    @Test
    void somethingStandsInForAMissingName() throws UnreadableFile {
        Reading read = Reading.of("""
                BEGIN:VCARD
                N:Example;Ada
                END:VCARD
                BEGIN:VCARD
                NICKNAME:Adi
                ORG:Example
                END:VCARD
                BEGIN:VCARD
                ORG:Example
                EMAIL:a@example.com
                END:VCARD
                BEGIN:VCARD
                EMAIL:a@example.com
                TEL:1
                END:VCARD
                BEGIN:VCARD
                TEL:1
                END:VCARD
                BEGIN:VCARD
                BDAY:1980-01-01
                END:VCARD
                """);
        assertEquals(List.of("Ada Example", "Adi", "Example", "a@example.com", "1", "-"), read.names());
        assertNull(read.rows().get(5).person());
        assertEquals(Finding.Code.SKIPPED, read.rows().get(5).findings().get(0).code());
    }

    @Test
    void photosCostNothingAndAreNotKept() throws UnreadableFile {
        String photo = "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n QUJDQUJDQUJDQUJD".repeat(200_000);
        Reading read = Reading.of("BEGIN:VCARD\r\nVERSION:3.0\r\n" + photo + "\r\n\r\nFN:Ada\r\nEND:VCARD");
        assertEquals("Ada", read.person().formattedName());
        assertEquals(List.of(), read.findings());
    }

    @Test
    void whatIsNoAddressOrDateGoesToTheNote() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEMAIL:ask me\nBDAY:in May\nEND:VCARD");
        assertEquals(List.of(), read.emails());
        assertNull(read.person().birthday());
        assertEquals("E-mail: ask me\n\nBirthday: in May", read.person().note());
        assertEquals(List.of("emails CHANGED", "birthday CHANGED"), read.findings());
    }

    @Test
    void telephoneUrisBecomeNumbers() throws UnreadableFile {
        assertEquals(
                List.of("+1-555-555-0100 ext. 5", "+1-555-555-0101"),
                Reading.of("""
                                BEGIN:VCARD
                                VERSION:4.0
                                FN:Ada
                                TEL;VALUE=uri:tel:+1-555-555-0100;ext=5
                                TEL;TYPE="voice,home";VALUE=uri:tel:+1-555-555-0101
                                END:VCARD
                                """).phones());
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreRemoved() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:3.0\nFN:A\u0000d\u0007a\nNOTE:x\u0000y\nEND:VCARD");
        assertEquals("Ada", read.person().formattedName());
        assertEquals("xy", read.person().note());
        assertEquals("ab", Tidy.line("a\uD800b"));
    }

    @Test
    void findingsHoldNothingOfTheRow() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:2.1\nFN:Secretname\nEMAIL:secretmail\nsecretline\nEND:VCARD");
        assertTrue(read.rows().get(0).findings().stream()
                .noneMatch(finding -> finding.toString().contains("ecret")));
    }
}
