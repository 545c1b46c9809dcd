package org.kith.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The one place where any failure becomes a {@link Problem}; whatever is not expected is logged and becomes a 500. */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Map<Integer, Problem> BY_STATUS = Map.of(
            400, Problem.of(ProblemType.MALFORMED_REQUEST, "The request cannot be read."),
            401, Problem.of(ProblemType.UNAUTHENTICATED, "Send a key: Authorization: Bearer kith_…"),
            403, Problem.of(ProblemType.SCOPE_MISSING, "The key lacks the scope that this operation needs."),
            404, Problem.notFound(),
            405, Problem.of(ProblemType.METHOD_NOT_ALLOWED, "The header Allow lists the methods that are offered."),
            406, Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept names none of the media types of this operation."),
            413, Problem.of(ProblemType.TOO_LARGE, "The body is larger than this operation takes."),
            415, Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The contract lists the media types that are read."),
            503, Problem.of(ProblemType.UNAVAILABLE, "The service is busy. Try again."));

    /** A body that broke off, or a form that is none; the service's own files fail unchecked. */
    private static final Problem BROKEN_BODY =
            Problem.of(ProblemType.MALFORMED_REQUEST, "The body broke off, or is not what its media type says.");

    private Failures() {}

    static Problem problemOf(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        if (failure instanceof ConstraintViolationException violations) {
            return InvalidInput.ofMethod(violations);
        }
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            return BY_STATUS.get(401);
        }
        if (failure instanceof ForbiddenException) {
            return BY_STATUS.get(403);
        }
        return problemWithin(failure)
                .orElseGet(() -> failure instanceof IOException ? BROKEN_BODY : unexpected(failure));
    }

    private static Optional<Problem> problemWithin(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
            if (t instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (t instanceof MismatchedInputException || t instanceof JacksonException) {
                return Optional.of(MalformedJson.of((JacksonException) t));
            }
        }
        Optional<Problem> database = DatabaseTrouble.problemOf(failure);
        if (database.isPresent()) {
            return database;
        }
        return failure instanceof WebApplicationException web
                ? Optional.ofNullable(BY_STATUS.get(web.getResponse().getStatus()))
                : Optional.empty();
    }

    /** The problem for a bare status, as the HTTP server sets it before any resource is reached. */
    static Problem problemOf(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? BY_STATUS.get(400) : internal());
    }

    private static Problem unexpected(Throwable failure) {
        // The class and the place, never the message: it may quote what somebody wrote about a person.
        LOG.errorf("Unexpected %s at %s", failure.getClass().getName(), place(failure));
        LOG.debug("Unexpected failure", failure);
        return internal();
    }

    private static String place(Throwable failure) {
        StringBuilder place = new StringBuilder();
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 5; t = t.getCause(), depth++) {
            place.append(depth == 0 ? "" : " <- " + t.getClass().getName() + " ");
            Arrays.stream(t.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.kith"))
                    .limit(5)
                    .forEach(frame -> place.append('[').append(frame).append(']'));
        }
        return place.toString();
    }

    private static Problem internal() {
        return Problem.of(ProblemType.INTERNAL, "The service failed; the trace id finds the reason.");
    }
}
