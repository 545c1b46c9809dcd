package org.kith.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that mean harm: they are read or refused, in time that grows with their size and no faster. */
class HostileFilesTest {
    private static final List<String> SAMPLES = List.of("""
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84;B=
            =C3=A4
            TEL;WORK:1
            BDAY:19800101
            END:VCARD
            """, """
            BEGIN:VCARD
            VERSION:3.0
            FN:Zoë
            item1.EMAIL;TYPE="a,b":z@example.com
            item1.X-ABLabel:x
            ADR:;;a\\n
             b;c
            BEGIN:VCARD
            VERSION:4.0
            TEL;VALUE=uri:tel:+1;ext=5
            END:VCARD
            END:VCARD
            """, """
            Notes:
            "x, ""y\"""

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Example,https://example.com,a@example.com,"E, Inc.","x
            y",03 Dec 2025
            """, """
            Name;Given Name;Family Name;E-mail 1 - Type;E-mail 1 - Value;Address 1 - Street;Address 1 - City
            Ada;Ada;E;* Home;a@example.com ::: b@example.com;S ::: T;C ::: D
            """);
    private static final String[] PIECES = {
        "\"",
        ",",
        ";",
        ":",
        "=",
        "\n",
        "\r",
        "\r\n ",
        "\\",
        "BEGIN:VCARD\n",
        "END:VCARD\n",
        "\u0000",
        "=3D=",
        ";CHARSET=x",
        "\uFEFF",
        ";ENCODING=QUOTED-PRINTABLE",
        " ::: ",
        "\t",
        "VERSION:4.0\n",
        "9".repeat(50),
        "N:",
        "ADR;LABEL=\"",
        "AGENT:"
    };

    @Test
    void nothingButUnreadableFileEscapesFromMutatedFiles() {
        Random random = new Random(20_240_312);
        for (int i = 0; i < 4_000; i++) {
            byte[] file = mutated(SAMPLES.get(i % SAMPLES.size()).getBytes(StandardCharsets.UTF_8), random);
            try {
                for (ContactRow row : Reading.of(file).rows()) {
                    assertTrue(row.person() != null || !row.findings().isEmpty(), "a row without person says why");
                    assertTrue(row.person() == null
                            || !row.person().formattedName().isBlank());
                }
            } catch (UnreadableFile refused) {
                assertTrue(refused.getMessage().contains("Looked for"));
            }
        }
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample;
        for (int n = random.nextInt(6); n >= 0; n--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(8));
            byte[] piece = switch (random.nextInt(4)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> Arrays.copyOfRange(bytes, random.nextInt(at + 1), at);
                case 2 -> new byte[0];
                default -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            };
            byte[] next = new byte[at + piece.length + bytes.length - to];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(piece, 0, next, at, piece.length);
            System.arraycopy(bytes, to, next, at + piece.length, bytes.length - to);
            bytes = next;
        }
        return bytes;
    }

    @Test
    void aCellOfTenMegabytesIsCut() throws UnreadableFile {
        Reading read = Reading.of("Name,Note,Email\nAda,\"" + "x".repeat(10_000_000) + "\",a@example.com\nBob,,\n");
        assertEquals(List.of("Ada", "Bob"), read.names());
        assertEquals(Tidy.TEXT, read.rows().get(0).person().note().length());
        assertEquals(
                "a@example.com", read.rows().get(0).person().emails().get(0).value());
        assertEquals(Finding.Code.CHANGED, read.rows().get(0).findings().get(0).code());
    }

    @Test
    void aCellOfAMillionLinesIsOneCell() throws UnreadableFile {
        Reading read = Reading.of("Name,Note,Email\nAda,\"" + "x\n".repeat(1_000_000) + "\",a@example.com\nBob,,\n");
        assertEquals(List.of("Ada", "Bob"), read.names());
    }

    @Test
    void quotesWithoutEndAreReadInLinearTime() throws UnreadableFile {
        Reading read = Reading.of("Name,Email,Note\n" + "Ada,\"a@example.com,x\n".repeat(100_000));
        assertTrue(read.rows().size() > 90_000);
    }

    @Test
    void nothingButQuotesOrDelimitersIsNobody() throws UnreadableFile {
        assertEquals(
                1, Reading.of("Name,Email\n" + "\"".repeat(1_000_000)).rows().size());
        assertEquals(
                List.of(), Reading.of("Name,Email\n" + ",".repeat(1_000_000)).rows());
    }

    @Test
    void endlessFoldsSoftBreaksAndBackslashesAreCut() throws UnreadableFile {
        List<String> endless = new ArrayList<>();
        endless.add("NOTE:x" + "\r\n x".repeat(1_000_000));
        endless.add("NOTE;ENCODING=QUOTED-PRINTABLE:x=" + "\r\nx=".repeat(1_000_000));
        endless.add("NOTE:x\\" + "\r\nx\\".repeat(1_000_000));
        for (String line : endless) {
            Reading read = Reading.of("BEGIN:VCARD\r\nFN:Ada\r\n" + line + "\r\nEND:VCARD");
            assertEquals("Ada", read.person().formattedName());
            assertTrue(read.person().note().length() <= Tidy.TEXT);
            assertTrue(read.findings().contains("NOTE CHANGED"));
        }
    }

    @Test
    void deepNestingIsFlattened() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nFN:Ada\n".repeat(5_000) + "END:VCARD\n".repeat(5_000));
        assertEquals(5_000, read.rows().size());
        assertTrue(read.names().stream().allMatch("Ada"::equals));
    }

    @Test
    void aCardOfAMillionNumbersKeepsAHundred() throws UnreadableFile {
        Reading read = Reading.of("BEGIN:VCARD\nFN:Ada\n" + "TEL;TYPE=home:1\n".repeat(100_000) + "END:VCARD");
        assertEquals(100, read.person().phones().size());
        assertTrue(read.findings().contains("phones SKIPPED"));
    }
}
