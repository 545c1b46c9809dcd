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
        if (headers.getAcceptableMediaTypes().stream().noneMatch(type::isCompatible)) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept names none of the media types of this operation.");
        }
    }
}
