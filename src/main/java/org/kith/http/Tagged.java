package org.kith.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Single representations with their entity tag, and the conditions that clients put on it. */
public final class Tagged {
    private Tagged() {}

    /** 200 with the tag, or 304 when the client has this version already. */
    public static Response of(Versioned view, HttpHeaders headers) {
        String asked = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (asked != null && matches(asked, view.version())) {
            return Response.notModified(tag(view.version())).build();
        }
        return Response.ok(view).tag(tag(view.version())).build();
    }

    /** 200 with the tag, after a change. */
    public static Response changed(Versioned view) {
        return Response.ok(view).tag(tag(view.version())).build();
    }

    /** 201 with the tag and the place of what was made. */
    public static Response created(String collection, UUID id, Versioned view) {
        return Response.created(URI.create("/v1/" + collection + "/" + id))
                .tag(tag(view.version()))
                .entity(view)
                .build();
    }

    /**
     * Holds a change against the version it was made for.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when the version has moved on
     */
    public static void requireMatch(HttpHeaders headers, long version) {
        String asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked == null || asked.isBlank()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have seen.");
        }
        if (!matches(asked, version)) {
            throw Problem.of(ProblemType.STALE, "Read it again, and apply the change to what it is now.");
        }
    }

    /** As {@link #requireMatch}, where the condition is the client's choice. */
    public static void requireMatchIfAsked(HttpHeaders headers, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            requireMatch(headers, version);
        }
    }

    /** Whether a list of entity tags names the version; weak tags count for reading only, which is all they can be. */
    private static boolean matches(String tags, long version) {
        String wanted = "\"" + version + "\"";
        for (String tag : tags.split(",", 20)) {
            String bare = tag.strip();
            if (bare.equals("*") || bare.equals(wanted) || bare.equals("W/" + wanted)) {
                return true;
            }
        }
        return false;
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
