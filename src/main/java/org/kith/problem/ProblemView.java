package org.kith.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * The problem document of RFC 9457.
 *
 * @param type URI reference of the problem type
 * @param title the type's sentence
 * @param status the HTTP status
 * @param detail what is the matter this time
 * @param instance the path that was asked for, without its query
 * @param code the type's stable name
 * @param traceId the trace the request belongs to; the log has the same
 * @param errors the parts of the request that are wrong; absent when there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<FieldError> errors) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<String, String> REFUSAL =
            Map.of("WWW-Authenticate", "Bearer realm=\"kith\", error=\"invalid_token\"");
    private static final Map<ProblemType, Map<String, String>> HEADERS = Map.of(
            ProblemType.UNAUTHENTICATED, Map.of("WWW-Authenticate", "Bearer realm=\"kith\""),
            ProblemType.REQUEST_UNDER_WAY, Map.of("Retry-After", "1"),
            ProblemType.TOO_MANY_IMPORTS, Map.of("Retry-After", "5"),
            ProblemType.UNAVAILABLE, Map.of("Retry-After", "2"));

    static ProblemView of(Problem problem, String path, String traceId) {
        ProblemType type = problem.type();
        return new ProblemView(
                "/problems/" + type.slug(),
                type.title(),
                type.status(),
                problem.getMessage(),
                path,
                type.slug(),
                traceId,
                problem.errors());
    }

    /** The document as a part of a larger answer, which has the trace id itself. */
    public static ProblemView within(String path, Problem problem) {
        return of(problem, path, null);
    }

    /** The document as a response, with the headers that its status calls for. */
    static Response respond(Problem problem, String path, String traceId) {
        Response.ResponseBuilder response =
                Response.status(problem.type().status()).type(MEDIA_TYPE).entity(of(problem, path, traceId));
        headers(problem).forEach(response::header);
        return response.build();
    }

    /** The headers that the status of the problem calls for, beside the media type. */
    static Map<String, String> headers(Problem problem) {
        return problem.isRefusal() ? REFUSAL : HEADERS.getOrDefault(problem.type(), Map.of());
    }
}
