package org.kith.gate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.given.Operation;
import org.kith.tenancy.FieldGroup;

/** Texts by which it is seen of which field group something is, wherever it comes out. */
final class Markers {
    static final String EXTENSION = "x-kith-field-group";

    private static final Map<FieldGroup, List<String>> TEXTS = Map.of(
            FieldGroup.NOTES, List.of("leak-notes"),
            FieldGroup.CONTACT_DETAILS, List.of("leak-details", "2025550199"),
            FieldGroup.CLOSENESS, List.of("very_close", "0.123457"));
    /** Members that are more than a text. */
    private static final Map<String, String> WHOLE = Map.of(
            "emails", "[{'address': 'MARK@example.com'}]",
            "phones", "[{'number': '+12025550199'}]",
            "urls", "[{'url': 'https://example.com/MARK'}]",
            "addresses", "[{'street': 'MARK'}]",
            "externalIds", "[{'source': 'crm', 'id': 'MARK'}]",
            "pastHelp", "[{'what': 'MARK'}]",
            "tags", "['MARK']");

    private int count;

    /** The texts of a group, in lower case. */
    static List<String> of(FieldGroup group) {
        return TEXTS.get(group);
    }

    /** Whether a text shows something of the group. */
    static boolean show(FieldGroup group, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return TEXTS.get(group).stream().anyMatch(folded::contains);
    }

    /** The group that a schema says it belongs to. */
    static Optional<FieldGroup> groupOf(JsonNode schema) {
        return schema.has(EXTENSION)
                ? Optional.of(FieldGroup.valueOf(schema.get(EXTENSION).asText()))
                : Optional.empty();
    }

    /** The body with a marker in every member that belongs to a group. */
    JsonNode in(Operation operation, JsonNode body) {
        for (Field field : Field.of(operation.jsonBody().path("schema"))) {
            JsonPointer place = JsonPointer.valueOf(field.pointer());
            if (groupOf(field.schema()).isPresent() && body.at(place.head()) instanceof ObjectNode around) {
                mark(around, place.last().getMatchingProperty(), field.schema());
            }
        }
        if (operation.id().equals("createContact")) {
            // Somebody of whom nothing but an address is known is called by it.
            ((ObjectNode) body).put("name", "leak-details-" + count++ + "@example.com");
        }
        return body;
    }

    /** Takes the members of a group out of a body, and says where they stood. */
    static List<String> takeOut(FieldGroup group, Operation operation, JsonNode body) {
        List<String> taken = new ArrayList<>();
        for (Field field : Field.of(operation.jsonBody().path("schema"))) {
            JsonPointer place = JsonPointer.valueOf(field.pointer());
            String name = place.last().getMatchingProperty();
            boolean hidden = groupOf(field.schema()).equals(Optional.of(group));
            if (hidden && body.at(place.head()) instanceof ObjectNode around && around.hasNonNull(name)) {
                around.remove(name);
                taken.add(field.pointer());
            }
        }
        return taken;
    }

    private void mark(ObjectNode around, String name, JsonNode schema) {
        boolean tellsOfNothing = name.equals("outcomeNote") && !around.has("outcome");
        if (tellsOfNothing || name.equals("override")) {
            return; // an outcome that is not told, a limit that is not met
        }
        String mark = "leak-notes " + count;
        if (groupOf(schema).equals(Optional.of(FieldGroup.CONTACT_DETAILS))) {
            mark = "leak-details-" + count;
        }
        count++;
        if (WHOLE.containsKey(name)) {
            around.set(name, parsed(WHOLE.get(name).replace("MARK", mark)));
        } else if (name.equals("closeness")) {
            around.put(name, "VERY_CLOSE");
        } else if (name.equals("tieStrength")) {
            around.put(name, 0.123457);
        } else if (name.equals("phone")) {
            around.put(name, "+12025550199");
        } else if (schema.path("type").asText().equals("string") && !schema.has("enum") && !schema.has("format")) {
            around.set(name, JsonNodeFactory.instance.textNode(name.equals("email") ? mark + "@example.com" : mark));
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
