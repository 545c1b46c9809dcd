package org.kith.interchange;

import java.util.List;
import java.util.stream.Collectors;

/** The file is none of the formats that are read. The message says what was looked for and holds nothing of the file. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<Format> lookedFor = List.of(
            Format.VCARD,
            Format.LINKEDIN_CSV,
            Format.GOOGLE_CSV,
            Format.OUTLOOK_CSV,
            Format.THUNDERBIRD_CSV,
            Format.MAPPED_CSV,
            Format.GENERIC_CSV);

    UnreadableFile(String why) {
        super(why);
    }

    /** The formats that were looked for, none of which it is. */
    public List<Format> lookedFor() {
        return lookedFor;
    }

    @Override
    public String getMessage() {
        return super.getMessage()
                + " Looked for: "
                + lookedFor.stream().map(Format::description).collect(Collectors.joining("; "))
                + ".";
    }
}
