package org.kith.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/** Tells where and why a JSON body could not be read, in our words: Jackson's would quote the body and name classes. */
public final class MalformedJson {
    private MalformedJson() {}

    /** The problem that a failure to read JSON means: 400 with a pointer, or 413. */
    public static Problem of(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return ofConstraint(failure);
        }
        if (failure instanceof JsonMappingException mapping) {
            if (mapping.getCause() instanceof StreamConstraintsException constraint) {
                return ofConstraint(constraint);
            }
            if (mapping.getCause() instanceof Problem problem) {
                return problem;
            }
            return at(pointer(mapping), code(mapping), message(mapping));
        }
        String where = failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
        return at("", "malformed-json", "The body is not valid JSON" + where + ".");
    }

    private static Problem ofConstraint(JacksonException failure) {
        if (failure.getOriginalMessage() != null && failure.getOriginalMessage().startsWith("Document length")) {
            return Problem.of(ProblemType.TOO_LARGE, "The body may have up to 1 MiB.");
        }
        return at("", "beyond-limits", "The body nests too deeply, or holds a string or number that is too long.");
    }

    private static Problem at(String pointer, String code, String message) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, message, List.of(FieldError.at(pointer, code, message)));
    }

    private static String code(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "unknown-member";
        }
        return failure instanceof MismatchedInputException ? "wrong-type" : "malformed-json";
    }

    private static String message(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "There is no member of this name.";
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return "The value is none of those that the contract lists.";
        }
        return failure instanceof MismatchedInputException
                ? "The value is not of the type that the contract says."
                : "The body is not valid JSON.";
    }

    /** The path of the failure as a JSON pointer (RFC 6901). A name is cut, since a client can make it of any length. */
    static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            String cut = name.length() <= 64 ? name : name.substring(0, 64);
            pointer.append('/').append(cut.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
