package org.kith.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.time.Identifiers;

/**
 * Reads query parameters out of their texts and gathers everything that is wrong with them, so that a client learns all
 * of it at once. End with {@link #done()}.
 */
public final class Parameters {
    private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?");

    private final List<FieldError> errors = new ArrayList<>();

    /** A whole number between two bounds, both included. */
    public int integer(String name, String text, int from, int to, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= from && value <= to) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        wrong(name, "out-of-bounds", "A whole number from " + from + " to " + to + ".");
        return otherwise;
    }

    /** A share from 0 to 1 with up to six decimals, in millionths; 0 when absent. */
    public int millionths(String name, String text) {
        if (text == null) {
            return 0;
        }
        if (!SHARE.matcher(text).matches()) {
            wrong(name, "out-of-bounds", "A number from 0 to 1 with up to six decimals.");
            return 0;
        }
        return new BigDecimal(text).movePointRight(6).intValueExact();
    }

    /** {@code true} or {@code false}; null when absent. */
    public Boolean bool(String name, String text) {
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        wrong(name, "wrong-type", "Either true or false.");
        return null;
    }

    /** One of the constants of an enum; null when absent. */
    public <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return read(name, text, "One of those that the contract lists.", value -> constantOf(value, type));
    }

    /** An identifier; null when absent. */
    public UUID id(String name, String text) {
        return read(name, text, "A UUID.", Identifiers::read);
    }

    /** An instant as RFC 3339 writes it; null when absent. */
    public Instant instant(String name, String text) {
        return read(name, text, "An instant such as 2026-03-02T18:00:00Z.", Timestamps::parse);
    }

    /** A calendar date; null when absent. */
    public LocalDate date(String name, String text) {
        return read(name, text, "A date such as 2026-03-02.", Timestamps::parseDate);
    }

    /** A text of up to so many characters; null when absent or blank. */
    public String text(String name, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest || !Characters.areStorable(text)) {
            wrong(name, "wrong-format", "A text of up to " + longest + " characters, without U+0000.");
            return null;
        }
        return text.strip();
    }

    /** Notes one thing that is wrong. */
    public void wrong(String name, String code, String message) {
        errors.add(FieldError.in(name, code, message));
    }

    /**
     * Ends the reading.
     *
     * @throws Problem 400 with everything that was wrong
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "Some of the parameters cannot be read.", errors);
        }
    }

    private <T> T read(String name, String text, String expected, Function<String, Optional<T>> reader) {
        if (text == null) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            wrong(name, "wrong-format", expected);
        }
        return value.orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constantOf(String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
