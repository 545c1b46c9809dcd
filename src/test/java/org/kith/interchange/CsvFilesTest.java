package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvFilesTest {
    private static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, you may notice, that ""some"" addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Example,https://www.linkedin.com/in/ada-example,,"Example, Inc.","Head of ""Things\""",03 Dec 2025
            ,,,,,,07 Aug 2016
            Bob,Sample,https://www.linkedin.com/in/bob-sample,bob@example.com,,,12-Mar-24
            """;

    @Test
    void linkedInsPreambleIsSearchedNotCounted() throws UnreadableFile {
        String header = CONNECTIONS.substring(CONNECTIONS.indexOf("First Name"));
        for (String start :
                List.of("", "\n\n", "\uFEFF", "Notes:\nplain text, without quotes\n\n\n", "\uFEFFsep=,\n")) {
            Reading read = Reading.of(start + header);
            assertEquals(Format.LINKEDIN_CSV, read.format());
            assertEquals(List.of("Ada Example", "-", "Bob Sample"), read.names());
        }
        assertEquals(
                List.of("Ada Example", "-", "Bob Sample"),
                Reading.of(CONNECTIONS).names());
    }

    @Test
    void aConnectionIsReadInAllItsParts() throws UnreadableFile {
        Reading read = Reading.of(CONNECTIONS);
        ImportedPerson ada = read.rows().get(0).person();
        assertEquals("Example, Inc.", ada.organization());
        assertEquals("Head of \"Things\"", ada.title());
        assertEquals(
                "https://www.linkedin.com/in/ada-example", ada.urls().get(0).value());
        assertEquals(LocalDate.of(2025, 12, 3), ada.connectedOn());
        assertEquals(LocalDate.of(2024, 3, 12), read.rows().get(2).person().connectedOn());
    }

    @Test
    void aConnectionWhoLeftIsSkippedWithAFinding() throws UnreadableFile {
        ContactRow left = Reading.of(CONNECTIONS).rows().get(1);
        assertEquals(2, left.number());
        assertNull(left.person());
        assertEquals(Finding.Code.SKIPPED, left.findings().get(0).code());
    }

    @Test
    void linkedInsGermanHeaderIsKnown() throws UnreadableFile {
        Reading read = Reading.of("""
                Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am
                Ada,Beispiel,https://www.linkedin.com/in/ada,ada@example.org,Beispiel GmbH,Ingenieurin,3. März 2024
                """);
        assertEquals(Format.LINKEDIN_CSV, read.format());
        assertEquals("Beispiel GmbH", read.person().organization());
        assertEquals(LocalDate.of(2024, 3, 3), read.person().connectedOn());
    }

    @Test
    void googlesNewExportIsRead() throws UnreadableFile {
        Reading read = Reading.of("""
                First Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,\
                Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,\
                Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,\
                Address 1 - Country,Website 1 - Label,Website 1 - Value
                Ada,Maria,Example,Dr.,Adi,,Example GmbH,Engineer,Lab,--12-01,"Two
                lines",* myContacts ::: Suppliers,* Work,a@example.com ::: b@example.com,* Mobile,+49 30 1,Home,\
                "Street 1
                Berlin",Street 1,Berlin,DE,Profile,https://example.com/a
                """);
        ImportedPerson ada = read.person();
        assertEquals(Format.GOOGLE_CSV, read.format());
        assertEquals("Ada Example", ada.formattedName());
        assertEquals("Maria", ada.additional());
        assertEquals("Dr.", ada.prefix());
        assertEquals(
                List.of(new LabelledValue("a@example.com", "Work"), new LabelledValue("b@example.com", "Work")),
                ada.emails());
        assertEquals(List.of(new LabelledValue("+49 30 1", "Mobile")), ada.phones());
        assertEquals(List.of(new LabelledValue("https://example.com/a", "Profile")), ada.urls());
        assertEquals(
                new OrganizationName("Example GmbH", "Lab", "Engineer"),
                ada.organizations().get(0));
        assertEquals(
                List.of(new PostalAddress("Street 1", "Berlin", null, null, "DE", "Street 1\nBerlin", "Home")),
                ada.addresses());
        assertEquals("--12-01", ada.birthday());
        assertEquals("Two\nlines", ada.note());
        assertEquals(List.of("Suppliers"), ada.labels());
    }

    @Test
    void googlesOldExportIsRead() throws UnreadableFile {
        Reading read = Reading.of("""
                Name,Given Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,\
                Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name
                Dr. Ada Example,Ada,Example,,Chess ::: * myContacts,Andere,a@example.com,,Example GmbH,Engineer,Club
                """);
        assertEquals(Format.GOOGLE_CSV, read.format());
        assertEquals("Dr. Ada Example", read.person().formattedName());
        assertEquals(
                List.of(
                        new OrganizationName("Example GmbH", null, "Engineer"),
                        new OrganizationName("Club", null, null)),
                read.person().organizations());
        assertEquals(List.of("Chess"), read.person().labels());
    }

    @Test
    void outlooksExportIsReadInWindowsBytes() throws UnreadableFile {
        Reading read = Reading.of("""
                Title,First Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,\
                Business City,Business Country/Region,Business Fax,Business Phone,Mobile Phone,Birthday,Categories,\
                E-mail Address,E-mail Type,E-mail 2 Address,E-mail 2 Type,Notes,Web Page
                Dr.,Jörg,Müßig,,Example GmbH,Lab,Chef,Straße 1,Hof,Erfurt,DE,030 9,030 1,0171 1,0/0/00,\
                Friends;Chess,/o=ExchangeLabs/ou=x/cn=jm,EX,jm@example.com,SMTP,,
                """.getBytes(Charset.forName("windows-1252")));
        ImportedPerson joerg = read.person();
        assertEquals(Format.OUTLOOK_CSV, read.format());
        assertEquals("windows-1252", read.charset());
        assertEquals("Jörg Müßig", joerg.formattedName());
        assertEquals("Dr.", joerg.prefix());
        assertEquals("Chef", joerg.title());
        assertEquals(List.of("jm@example.com"), read.emails());
        assertEquals(List.of("030 1", "0171 1"), read.phones());
        assertEquals("Straße 1\nHof", joerg.addresses().get(0).street());
        assertEquals(List.of("Friends", "Chess"), joerg.labels());
        assertNull(joerg.birthday());
        assertEquals(List.of("emails SKIPPED"), read.findings());
    }

    @Test
    void thunderbirdIsReadInEnglishAndGerman() throws UnreadableFile {
        Reading english = Reading.of("""
                First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Address,\
                Home City,Organization,Birth Year,Birth Month,Birth Day
                Ada,Example,Ada E.,,a@example.com,b@example.com,1,Street 1,Berlin,Example,1980,2,9
                """);
        assertEquals(Format.THUNDERBIRD_CSV, english.format());
        assertEquals("Ada E.", english.person().formattedName());
        assertEquals(List.of("a@example.com", "b@example.com"), english.emails());
        assertEquals("1980-02-09", english.person().birthday());
        assertEquals("Street 1", english.person().addresses().get(0).street());
        Reading german = Reading.of("""
                \uFEFFVorname;Nachname;2. Vorname;Name;Spitzname;E-Mail-Adresse;Straße (privat);Telefon (privat);Firma
                Ada;Beispiel;;Adi B.;Adi;a@example.com;Weg 1;030 1;Beispiel GmbH
                """);
        assertEquals(Format.THUNDERBIRD_CSV, german.format());
        assertEquals("Adi B.", german.person().formattedName());
        assertEquals("Beispiel GmbH", german.person().organization());
        assertEquals(List.of("030 1"), german.phones());
    }

    @Test
    void unknownProgramsAreReadByTheUsualNames() throws UnreadableFile {
        for (char delimiter : new char[] {',', ';', '\t', '|'}) {
            Reading read = Reading.of("Prénom;Nom;Courriel;Société;Poste\nAda;Exemple;a@example.com;Exemple SA;Chef\n"
                    .replace(';', delimiter));
            assertEquals(Format.GENERIC_CSV, read.format());
            assertEquals("Ada Exemple", read.person().formattedName());
            assertEquals("Exemple SA", read.person().organization());
            assertEquals("Chef", read.person().title());
        }
    }

    @Test
    void anUnknownHeaderIsReadWithAMapping() throws UnreadableFile {
        Map<String, CsvField> mapping = Map.of("WER", CsvField.FORMATTED_NAME, "#2", CsvField.EMAIL);
        Reading read = Reading.of("wer?;wohin;x\nAda;a@example.com;1\n", mapping);
        assertEquals(Format.MAPPED_CSV, read.format());
        assertEquals("Ada", read.person().formattedName());
        assertEquals(List.of("a@example.com"), read.emails());
    }

    @Test
    void aFileWithoutHeaderIsReadByPositions() throws UnreadableFile {
        ReadOptions options = new ReadOptions(Map.of("#1", CsvField.GIVEN_NAME, "#3", CsvField.EMAIL), false);
        byte[] file = "Ada\tx\ta@example.com\nBob\ty\tb@example.com\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("Ada", "Bob"), Reading.of(file, options).names());
    }

    @Test
    void aHeaderNobodyUnderstandsAsksForAMapping() {
        UnreadableFile unreadable =
                assertThrows(UnreadableFile.class, () -> Reading.of("1,1,1@host.invalid,,\n2,2,2,,\n"));
        assertTrue(unreadable.getMessage().contains("5 columns"));
        assertTrue(unreadable.getMessage().contains("mapping"));
        assertTrue(unreadable.lookedFor().contains(Format.LINKEDIN_CSV));
        assertFalse(unreadable.getMessage().contains("host.invalid"));
    }

    @Test
    void whatIsNoContactFileIsUnreadable() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        assertThrows(UnreadableFile.class, () -> Reading.of(png));
        assertThrows(UnreadableFile.class, () -> Reading.of("{\"name\": \"Ada\", \"email\": \"a@example.com\"}"));
        assertThrows(
                UnreadableFile.class, () -> Reading.of("Dear Ada,\nthe name of the game, as they say, is chess.\n"));
        assertThrows(UnreadableFile.class, () -> Reading.of("BEGIN:VCALENDAR\nEND:VCALENDAR\n"));
        assertThrows(UnreadableFile.class, () -> Reading.of("<html><body>Name, Email</body></html>"));
    }
}
