package org.kith.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.given.OpenApi;

/**
 * Every member that a body may have, however deep.
 *
 * @param pointer where it stands, the first element of each array
 * @param schema what it may be
 * @param required whether it has to be there
 */
record Field(String pointer, JsonNode schema, boolean required) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The members of a schema. */
    static List<Field> of(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        collect("", schema, false, fields);
        return fields;
    }

    private static void collect(String pointer, JsonNode declared, boolean required, List<Field> fields) {
        JsonNode schema = plain(declared);
        if (!pointer.isEmpty()) {
            fields.add(new Field(pointer, schema, required));
        }
        List<String> needed = new ArrayList<>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            collect(pointer + "/" + property.getKey(), property.getValue(), needed.contains(property.getKey()), fields);
        }
        if (schema.has("items")) {
            collect(pointer + "/0", schema.get("items"), false, fields);
        }
    }

    /** The schema itself, or the one that it refers to, wrapped or not. */
    static JsonNode plain(JsonNode declared) {
        JsonNode schema = OpenApi.resolve(declared);
        return schema.path("allOf").size() == 1 ? plain(schema.get("allOf").get(0)) : schema;
    }

    boolean isText() {
        return schema.path("type").asText().equals("string");
    }

    /** The body with this member set, and whatever has to stand around it. */
    JsonNode setIn(JsonNode body, JsonNode bodySchema, JsonNode value) {
        JsonNode whole = body.deepCopy();
        String[] steps = pointer.substring(1).split("/", -1);
        JsonNode here = whole;
        JsonNode hereSchema = plain(bodySchema);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            JsonNode inner = plain(
                    hereSchema.has("items")
                            ? hereSchema.get("items")
                            : hereSchema.path("properties").path(steps[i]));
            JsonNode next = last ? value : smallest(inner);
            if (here instanceof ArrayNode array) {
                array.removeAll().add(next);
                here = array.get(0);
            } else {
                ((ObjectNode) here).set(steps[i], next);
                here = here.get(steps[i]);
            }
            hereSchema = inner;
        }
        return whole;
    }

    /** The smallest value that a schema allows. */
    private static JsonNode smallest(JsonNode schema) {
        if (schema.has("items")) {
            return JSON.arrayNode();
        }
        if (schema.path("type").asText().equals("object")) {
            ObjectNode object = JSON.objectNode();
            schema.path("required")
                    .forEach(name -> object.set(
                            name.asText(),
                            smallest(plain(schema.path("properties").path(name.asText())))));
            return object;
        }
        if (schema.path("format").asText().equals("uuid")) {
            return JSON.textNode("00000000-0000-7000-8000-000000000000");
        }
        return schema.has("enum") ? schema.get("enum").get(0) : JSON.textNode("x");
    }
}
