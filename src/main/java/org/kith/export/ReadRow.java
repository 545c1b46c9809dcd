package org.kith.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.http.Characters;
import org.kith.http.Timestamps;
import org.kith.page.Table;
import org.kith.page.Table.Column;
import org.kith.problem.Problem;

/**
 * Reads one row of an export and holds every value against its column: what the database would take and the service could
 * not read again is refused here; the constraints of the database hold the rest.
 */
@ApplicationScoped
class ReadRow {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ELEMENT = 1_000;

    private final Shapes shapes;
    private final ObjectMapper json;
    private final ObjectReader rows;
    private final Validator validator;

    @Inject
    ReadRow(Shapes shapes, ObjectMapper json, Validator validator) {
        this.shapes = shapes;
        this.json = json;
        this.validator = validator;
        this.rows = LargeJson.mapper().readerFor(JsonNode.class);
    }

    /**
     * The row, with its members as they stand.
     *
     * @throws Problem 422 at the pointer, or below it
     */
    JsonNode of(Table table, String line, String pointer) {
        JsonNode row;
        try {
            row = rows.readTree(line);
        } catch (JsonProcessingException e) {
            throw Unfit.at(pointer, "wrong-format", "The line is not one JSON object.");
        }
        if (!row.isObject()) {
            throw Unfit.at(pointer, "wrong-type", "The line is not one JSON object.");
        }
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            Column column = table.columns().stream()
                    .filter(one -> one.member().equals(member.getKey()))
                    .findFirst()
                    .orElseThrow(() -> Unfit.at(
                            pointer, "unknown-member", "There is a member that this collection does not have."));
            if (!member.getValue().isNull()) {
                check(table, column, member.getValue(), pointer + "/" + column.member());
            }
        }
        return row;
    }

    private void check(Table table, Column column, JsonNode value, String pointer) {
        boolean fits = switch (column.type()) {
            case "text" -> isText(value, LONGEST_TEXT) && isKnown(table, column, List.of(value));
            case "uuid" -> isId(value);
            case "text[]" -> all(value, one -> isText(one, LONGEST_ELEMENT)) && isKnown(table, column, elements(value));
            case "uuid[]" -> all(value, ReadRow::isId);
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() && value.canConvertToInt();
            case "bigint" -> value.isIntegralNumber() && value.canConvertToLong();
            case "numeric", "double precision" ->
                value.isNumber() && value.asText().length() <= 40;
            case "date" ->
                value.isTextual() && Timestamps.parseDate(value.asText()).isPresent();
            case "timestamp with time zone" ->
                value.isTextual() && Timestamps.parse(value.asText()).isPresent();
            case "jsonb" -> isShaped(table, column, value);
            default -> throw new IllegalStateException("Nothing is known of the type of " + column.name());
        };
        if (!fits) {
            throw Unfit.at(pointer, "wrong-type", "The value is none that this member can have.");
        }
    }

    private static boolean isText(JsonNode value, int most) {
        return value.isTextual() && value.asText().length() <= most && Characters.areStorable(value.asText());
    }

    private static boolean isId(JsonNode value) {
        return value.isTextual() && ID.matcher(value.asText()).matches();
    }

    private static boolean all(JsonNode array, java.util.function.Predicate<JsonNode> fits) {
        return array.isArray() && elements(array).stream().allMatch(fits);
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new java.util.ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private boolean isKnown(Table table, Column column, Collection<JsonNode> values) {
        Optional<Set<String>> constants = shapes.constantsOf(table.name(), column.name());
        return constants.isEmpty()
                || values.stream().allMatch(value -> constants.get().contains(value.asText()));
    }

    private boolean isShaped(Table table, Column column, JsonNode value) {
        JavaType type = shapes.typeOf(table.name(), column.name())
                .orElseThrow(() -> new IllegalStateException("Nothing is known of the shape of " + column.name()));
        try {
            Object read = json.readerFor(type).readValue(value);
            return read instanceof Collection<?> all ? all.stream().allMatch(this::isValid) : isValid(read);
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private boolean isValid(Object read) {
        return read != null && validator.validate(read).isEmpty();
    }
}
