package org.kith.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kith.given.Client;

/**
 * An export, entry by entry.
 *
 * @param bytes the file as it came
 */
public record Unzipped(byte[] bytes, Map<String, String> entries) {

    /** All that somebody has. */
    public static Unzipped exportOf(Client client) throws IOException {
        return of(client.asks()
                .get("/v1/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray());
    }

    static Unzipped of(byte[] bytes) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Unzipped(bytes, entries);
    }

    /** Whether it has the entry. */
    public boolean has(String entry) {
        return entries.containsKey(entry);
    }

    String text(String entry) {
        return entries.get(entry);
    }

    /** The collections, which are what is restored. */
    public Map<String, String> data() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("data/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same with one entry changed, packed again; without it for null. */
    byte[] with(String entry, String text) throws IOException {
        Map<String, String> changed = new LinkedHashMap<>(entries);
        if (text == null) {
            changed.remove(entry);
        } else {
            changed.put(entry, text);
        }
        return zipped(changed);
    }

    static byte[] zipped(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
