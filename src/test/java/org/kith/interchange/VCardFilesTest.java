package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VCardFilesTest {
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
    void aMappingForCsvDoesNotHinderCards() throws UnreadableFile {
        Map<String, CsvField> mapping = Map.of("x", CsvField.EMAIL);
        assertEquals(
                Format.VCARD,
                Reading.of("BEGIN:VCARD\nFN:Ada\nEND:VCARD", mapping).format());
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
    void findingsHoldNothingOfTheRow() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nVERSION:2.1\nFN:Secretname\nEMAIL:secretmail\nsecretline\nEND:VCARD");
        assertTrue(read.rows().get(0).findings().stream()
                .noneMatch(finding -> finding.toString().contains("ecret")));
    }
}
