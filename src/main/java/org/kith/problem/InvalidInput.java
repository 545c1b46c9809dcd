package org.kith.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the violations of Jakarta Validation into one problem with a pointer for each. */
public final class InvalidInput {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "out-of-bounds",
            "Min", "out-of-bounds",
            "Max", "out-of-bounds",
            "DecimalMin", "out-of-bounds",
            "DecimalMax", "out-of-bounds",
            "Pattern", "wrong-format");

    private InvalidInput() {}

    /** The problem for the violations of a body that was validated by itself: paths start at the body. */
    public static Problem ofBody(Iterable<? extends ConstraintViolation<?>> violations) {
        return problem(violations, 0);
    }

    /** The problem for the violations of a resource method: paths start with the method and its parameter. */
    static Problem ofMethod(ConstraintViolationException failure) {
        return problem(failure.getConstraintViolations(), 2);
    }

    private static Problem problem(Iterable<? extends ConstraintViolation<?>> violations, int skip) {
        List<FieldError> errors = new ArrayList<>();
        boolean bodyMissing = false;
        for (ConstraintViolation<?> violation : violations) {
            String pointer = pointer(violation.getPropertyPath(), skip);
            bodyMissing |= pointer.isEmpty() && code(violation).equals("required");
            errors.add(FieldError.at(pointer, code(violation), violation.getMessage()));
        }
        errors.sort(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code));
        return bodyMissing
                ? Problem.of(ProblemType.MALFORMED_REQUEST, "A body is needed.", errors)
                : Problem.of(ProblemType.INVALID, "Some of the members are not valid.", errors);
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(constraint, "invalid").toLowerCase(Locale.ROOT);
    }

    private static String pointer(Path path, int skip) {
        StringBuilder pointer = new StringBuilder();
        int position = 0;
        for (Path.Node node : path) {
            if (position++ < skip) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
