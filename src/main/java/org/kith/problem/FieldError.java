package org.kith.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with one part of a request.
 *
 * @param pointer JSON pointer into the body, or null
 * @param parameter name of the query, path or header parameter, or null
 * @param code stable name of what is wrong, such as {@code too-long}
 * @param message the same for a person; never holds the value that was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String parameter, String code, String message) {

    /** An error in the body, at a JSON pointer. */
    public static FieldError at(String pointer, String code, String message) {
        return new FieldError(pointer, null, code, message);
    }

    /** An error in a query, path or header parameter. */
    public static FieldError in(String parameter, String code, String message) {
        return new FieldError(null, parameter, code, message);
    }
}
