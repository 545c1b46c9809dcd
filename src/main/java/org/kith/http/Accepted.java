package org.kith.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** What the client can read, for the operations where several methods share a path and Quarkus does not look. */
public final class Accepted {
    private Accepted() {}

    /** 406, unless the client accepts the media type. */
    public static void orRefuse(HttpHeaders headers, MediaType type) {
        if (!accepts(headers, type)) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept names none of the media types of this operation.");
        }
    }

    private static boolean accepts(HttpHeaders headers, MediaType type) {
        try {
            return headers.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
