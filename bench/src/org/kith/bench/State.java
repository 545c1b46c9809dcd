package org.kith.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What was loaded, for the harness to ask for; kept in a file that only its owner can read, since it holds keys.
 *
 * @param byCopy whether the rows were put into the database, and so have the identifiers of the scale
 */
record State(String url, int seed, double base, boolean byCopy, List<Loaded> seekers) {

    /**
     * A seeker that was loaded.
     *
     * @param contacts how many
     * @param contactIds some of them, where they do not follow from the scale; otherwise empty
     * @param organizationIds the same of organizations
     */
    record Loaded(
            int number, String id, String key, int contacts, List<String> contactIds, List<String> organizationIds) {}

    Scale scale() {
        return new Scale(seed, seekers.size(), base);
    }

    /** The folder for everything that the harness writes. */
    static Path folder() throws IOException {
        Path folder = Path.of(System.getProperty("bench.folder")).resolve(".state");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    void write() throws IOException {
        Files.writeString(folder().resolve("state.json"), Api.JSON.writeValueAsString(this));
    }

    /** What was loaded last. */
    static State read(Arguments arguments) throws IOException {
        try {
            return Api.JSON.readValue(Files.readString(folder().resolve("state.json")), new TypeReference<State>() {});
        } catch (NoSuchFileException e) {
            throw arguments.misused("Nothing was loaded yet; start with bench/load.");
        }
    }
}
