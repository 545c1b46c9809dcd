package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that a person may have several of: where they stand, on both sides, and when two of them are the same. */
enum ValueKind {
    EMAILS("emails", "email", "email", "emails") {
        @Override
        List<String> of(JsonNode contact) {
            return texts(contact.path("emails"), "address");
        }

        @Override
        String form(String value) {
            String bare = line(value).toLowerCase(Locale.ROOT);
            return bare.startsWith("mailto:") ? bare.substring(7) : bare;
        }
    },
    PHONES("phones", "tel", "tel", "phones") {
        @Override
        List<String> of(JsonNode contact) {
            return texts(contact.path("phones"), "number");
        }

        @Override
        String form(String value) {
            String bare = line(value).toLowerCase(Locale.ROOT);
            return bare.startsWith("tel:") ? bare.substring(4) : bare;
        }
    },
    ORGANIZATIONS("organizations", "org", "org", "company") {
        @Override
        List<String> of(JsonNode contact) {
            return texts(contact.path("affiliations"), "organization");
        }

        /** A card says an organization with its departments, between semicolons. */
        @Override
        String form(String value) {
            String name = value.split(";", 2)[0];
            return SIGNS.matcher(
                            Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .replaceAll("");
        }
    };

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What it is called in the report. */
    final String label;

    private final String cardColumn;
    private final String cardMember;
    private final String rowMember;

    ValueKind(String label, String cardColumn, String cardMember, String rowMember) {
        this.label = label;
        this.cardColumn = cardColumn;
        this.cardMember = cardMember;
        this.rowMember = rowMember;
    }

    /** The values of a contact. */
    abstract List<String> of(JsonNode contact);

    /** The one form in which values are compared. */
    abstract String form(String value);

    /** The column of the table that counts them; CSV tables count organizations in another way. */
    String column(boolean cards) {
        return cards ? cardColumn : label;
    }

    /** The values that a card or row is expected to give. */
    List<String> expected(JsonNode entry, boolean cards) {
        JsonNode value = entry.path(cards ? cardMember : rowMember);
        List<String> values = new ArrayList<>();
        if (value.isTextual()) {
            values.add(value.asText());
        }
        value.forEach(one -> values.add(one.asText()));
        values.removeIf(one -> form(one).isEmpty());
        return values;
    }

    /** A text on one line, as it is compared. */
    static String line(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.path(member).isTextual()) {
                texts.add(item.path(member).asText());
            }
        }
        return texts;
    }
}
