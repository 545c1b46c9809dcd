package org.kith.problem;

import java.util.List;

/** A request that cannot be answered as asked; thrown anywhere, written as a problem document at the edge. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final boolean refusal;

    private Problem(ProblemType type, String detail, List<FieldError> errors, Throwable cause) {
        this(type, detail, errors, cause, false);
    }

    private Problem(ProblemType type, String detail, List<FieldError> errors, Throwable cause, boolean refusal) {
        super(detail, cause);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.refusal = refusal;
    }

    /** A problem told in a sentence, which holds no personal data. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), null);
    }

    /** A problem with the parts of the request that it is about. */
    public static Problem of(ProblemType type, String detail, List<FieldError> errors) {
        return new Problem(type, detail, errors, null);
    }

    /** A problem with the failure behind it, which is for the log alone. */
    public static Problem of(ProblemType type, String detail, Throwable cause) {
        return new Problem(type, detail, List.of(), cause);
    }

    /** 401 for a key or token that was sent, as opposed to none. */
    public static Problem refused(String detail) {
        return new Problem(ProblemType.UNAUTHENTICATED, detail, List.of(), null, true);
    }

    /** Unknown or another seeker's: the same words for both, so that nobody learns which. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "Nothing with this address exists for this key.");
    }

    /** Understood, and not valid, at one place of the body. */
    public static Problem invalid(String pointer, String code, String message) {
        return of(ProblemType.INVALID, message, List.of(FieldError.at(pointer, code, message)));
    }

    /** 422 with everything that was found wrong; goes on when nothing was. */
    public static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw of(ProblemType.INVALID, "Some of the members are not valid.", errors);
        }
    }

    /** A query, path or header parameter that cannot be read. */
    public static Problem badParameter(String parameter, String code, String message) {
        return of(ProblemType.MALFORMED_REQUEST, message, List.of(FieldError.in(parameter, code, message)));
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** Whether a key or token was sent and refused. */
    boolean isRefusal() {
        return refusal;
    }

    /** The parts of the request that are wrong; empty when the problem is not about parts. */
    public List<FieldError> errors() {
        return errors;
    }
}
