package org.kith.problem;

import java.util.Locale;

/** Every kind of problem the API can answer with. The slug is stable: clients switch on it. */
public enum ProblemType {
    /** The request cannot be read: syntax, types, unknown members or parameters. */
    MALFORMED_REQUEST(400, "The request cannot be read"),
    /** The cursor was made for another filter or sort, or was changed on its way. */
    INVALID_CURSOR(400, "The cursor does not fit this list"),
    /** No key or token, or one that is unknown, expired or revoked. */
    UNAUTHENTICATED(401, "A valid key is needed"),
    /** The key is valid and lacks the scope. */
    SCOPE_MISSING(403, "The key does not allow this"),
    /** The grant does not show what was asked for, named or would be told. */
    FIELD_GROUP_MISSING(403, "The grant does not show this"),
    /** Unknown, or not the caller's; the two are not told apart. */
    NOT_FOUND(404, "There is no such thing here"),
    /** The path exists and the method does not. */
    METHOD_NOT_ALLOWED(405, "The method is not offered here"),
    /** None of the media types that the client accepts can be made. */
    NOT_ACCEPTABLE(406, "No acceptable representation"),
    /** Another thing already has this name or identifier. */
    DUPLICATE(409, "It exists already"),
    /** Others still refer to it. */
    IN_USE(409, "It is still in use"),
    /** What is to be filled from outside has something of its own already. */
    NOT_EMPTY(409, "There is something already"),
    /** The thing is not in a state from which this step leads on. */
    ILLEGAL_TRANSITION(409, "This step is not possible now"),
    /** What is told lies before what was recorded, and contradicts it. */
    OUT_OF_ORDER(409, "It contradicts the order of what is recorded"),
    /** The contact is not marked as trusted with the seeker's own details. */
    NOT_TRUSTED(409, "The contact is not marked as trusted with your details"),
    /** The contact interviews the seeker, and that is not over. */
    INTERVIEW_OPEN(409, "The interview with this contact is not over"),
    /** A limit of the search's policy is reached. */
    OVER_LIMIT(409, "A limit of the policy is reached"),
    /** A time of patience is not over. */
    TOO_SOON(409, "It is too soon"),
    /** The first of several requests with the same Idempotency-Key has not ended. */
    REQUEST_UNDER_WAY(409, "The same request is still under way"),
    /** The answer to a request with this Idempotency-Key held what was erased since. */
    ANSWER_FORGOTTEN(409, "The answer is no longer kept"),
    /** Somebody changed it in between. */
    STALE(412, "It was changed in the meantime"),
    /** The body is larger than the operation takes. */
    TOO_LARGE(413, "The body is too large"),
    /** The body is of a media type that the operation does not read. */
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not read here"),
    /** Well formed, and not valid. */
    INVALID(422, "The request is not valid"),
    /** The file is none of the formats that are read. */
    UNREADABLE_FILE(422, "The file is none of the known formats"),
    /** The Idempotency-Key came before, with another request. */
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key belongs to another request"),
    /** A change needs {@code If-Match}. */
    PRECONDITION_REQUIRED(428, "If-Match is needed"),
    /** More requests in a minute than the key, or failed attempts than an address, may make. */
    TOO_MANY_REQUESTS(429, "Too many requests"),
    /** More imports at once than a seeker may have. */
    TOO_MANY_IMPORTS(429, "Too many imports at once"),
    /** A defect of the service. */
    INTERNAL(500, "The service failed"),
    /** The database is away or overloaded; the request may be sent again. */
    UNAVAILABLE(503, "The service is not available for a moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The same sentence for every problem of this type. */
    public String title() {
        return title;
    }

    /** The stable name, such as {@code not-found}; also the last part of the type's URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
