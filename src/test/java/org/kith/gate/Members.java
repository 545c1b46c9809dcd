package org.kith.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.given.OpenApi;

/** The names of all members that a schema has, however deep, as paths such as {@code items[].id}. */
final class Members {
    private static final int DEEPEST = 8;

    private Members() {}

    static Set<String> of(JsonNode document, JsonNode schema) {
        Set<String> names = new TreeSet<>();
        collect(document, schema, "", 0, names);
        return names;
    }

    private static void collect(JsonNode document, JsonNode declared, String path, int depth, Set<String> names) {
        JsonNode schema = OpenApi.resolve(document, declared);
        if (depth > DEEPEST) {
            return;
        }
        for (String composition : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(composition).forEach(part -> collect(document, part, path, depth + 1, names));
        }
        if (schema.has("items")) {
            collect(document, schema.get("items"), path + "[]", depth + 1, names);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            names.add(name);
            collect(document, property.getValue(), name, depth + 1, names);
        }
    }
}
