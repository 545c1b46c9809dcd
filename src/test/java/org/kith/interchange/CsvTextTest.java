package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void aQuoteNobodyClosesEndsWithItsLineInALongFile() throws UnreadableFile {
        String rows = "Bob,Sample,b@example.com\n".repeat(3_000);
        Reading read = Reading.of("First Name,Last Name,Email\nAda,\"Example,a@example.com\n" + rows);
        assertEquals(3_001, read.rows().size());
        assertEquals(Finding.Code.CHANGED, read.rows().get(0).findings().get(0).code());
        assertEquals("Bob Sample", read.rows().get(3_000).person().formattedName());
    }

    @Test
    void aQuoteThatIsNotDoubledIsTakenAsItStands() throws UnreadableFile {
        Reading read = Reading.of("Name,Email,Note\n\"Ada \"Adi\" Example\" ,a@example.com,\"x\"\n");
        assertEquals("Ada \"Adi\" Example", read.person().formattedName());
        assertEquals("x", read.person().note());
    }

    @Test
    void raggedAndEmptyRecordsAndRepeatedHeadersDoNoHarm() throws UnreadableFile {
        Reading read = Reading.of("""
                Name,Email,Company
                Ada

                ,,
                Name,Email,Company
                Bob,b@example.com,Example,surplus
                """);
        assertEquals(List.of("Ada", "Bob"), read.names());
        assertEquals(List.of(1, 4), read.rows().stream().map(ContactRow::number).toList());
        assertEquals("row", read.rows().get(1).findings().get(0).field());
    }

    @Test
    void whatSpreadsheetsDoToCellsIsUndoneOrSaid() throws UnreadableFile {
        Reading read = Reading.of("""
                Name,Phone,Mobile,Company,Birthday
                '=Ada,"=""0301234\""",4.91701E+11,'@Example,29221
                """);
        assertEquals("=Ada", read.person().formattedName());
        assertEquals(List.of("0301234"), read.phones());
        assertEquals("@Example", read.person().organization());
        assertEquals("1980-01-01", read.person().birthday());
        assertEquals(List.of("phones SKIPPED"), read.findings());
    }

    @Test
    void severalAddressesInOneCellAreTakenApart() throws UnreadableFile {
        Reading read = Reading.of("Name,Email\nAda,Ada <a@example.com>; b@example.com\nBob,x y@example.com\n");
        assertEquals(
                List.of("a@example.com", "b@example.com"),
                read.rows().get(0).person().emails().stream()
                        .map(LabelledValue::value)
                        .toList());
        assertEquals(Finding.Code.DOUBTFUL, read.rows().get(1).findings().get(0).code());
    }

    @Test
    void utf16IsRead() throws UnreadableFile {
        byte[] file = "\uFEFFName\tEmail\nZoë\tz@example.com\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(List.of("Zoë"), Reading.of(file).names());
    }

    @Test
    void daysAreReadAsTheyAreWrittenAround() {
        LocalDate day = LocalDate.of(2024, 3, 12);
        for (String text : List.of(
                "12 Mar 2024",
                "2024-03-12",
                "20240312",
                "3/12/2024",
                "12.03.2024",
                "12-Mar-24",
                "12. März 2024",
                "12 mars 2024",
                "12 de marzo de 2024",
                "March 12, 2024",
                "2024/03/12",
                "12.3.24",
                "45363")) {
            assertEquals(day, Dates.day(text), text);
        }
        assertEquals(LocalDate.of(2024, 3, 25), Dates.day("25/3/2024"));
        assertNull(Dates.day("31/31/2024"));
        assertNull(Dates.day("2024-02-30"));
    }
}
