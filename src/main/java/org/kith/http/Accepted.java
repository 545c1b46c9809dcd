package org.kith.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** What the client can read, for the operations where several methods share a path and Quarkus does not look. */
public final class Accepted {
    private Accepted() {}

    /** 406, unless the client accepts the media type. */
    public static void orRefuse(HttpHeaders headers, MediaType type) {
        if (!accepts(headers, type)) {
            throw refused();
        }
    }

    /**
     * The one of these media types that the client likes best; of two it likes alike, the first of them.
     *
     * @throws Problem 406 when it accepts none
     */
    public static MediaType best(HttpHeaders headers, List<MediaType> types) {
        try {
            for (MediaType wanted : headers.getAcceptableMediaTypes()) {
                for (MediaType type : types) {
                    if (type.isCompatible(wanted)) {
                        return type;
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            // what cannot be read accepts nothing
        }
        throw refused();
    }

    private static Problem refused() {
        return Problem.of(ProblemType.NOT_ACCEPTABLE, "Accept names none of the media types of this operation.");
    }

    private static boolean accepts(HttpHeaders headers, MediaType type) {
        try {
            return headers.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
