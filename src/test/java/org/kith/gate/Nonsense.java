package org.kith.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values that a schema does not allow. */
final class Nonsense {
    private Nonsense() {}

    /** Texts for a query parameter of that name and schema, each of which must be refused. */
    static List<String> valuesFor(String name, JsonNode schema) {
        List<String> values = new ArrayList<>();
        String type = schema.path("type").asText();
        if (!type.equals("string") || schema.has("enum") || schema.has("format") || isOurs(name)) {
            values.add("nonsense");
            values.add("ı".repeat(40));
        }
        if (schema.has("minimum")) {
            values.add(Long.toString(schema.get("minimum").asLong() - 1));
        }
        if (schema.has("maximum")) {
            values.add(Long.toString(schema.get("maximum").asLong() + 1));
            values.add("9".repeat(30));
        }
        if (schema.has("maxLength")) {
            values.add("x".repeat(schema.get("maxLength").asInt() + 1));
        }
        return values;
    }

    /** Texts whose form only the service knows. */
    private static boolean isOurs(String name) {
        return name.equals("cursor") || name.equals("sort") || name.equals("mapping");
    }
}
