package org.kith.http;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Single representations with their entity tag, and the conditions that clients put on it. */
public final class Tagged {
    private static final String VARIANT = "-";

    private Tagged() {}

    /** 200 with the tag, or 304 when the client has just this already. */
    public static Response of(Versioned view, HttpHeaders headers) {
        String asked = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        EntityTag tag = tag(view);
        if (asked != null && anyOf(asked, ("\"" + tag.getValue() + "\"")::equals)) {
            return Response.notModified(tag).build();
        }
        return Response.ok(view).tag(tag).build();
    }

    /** 200 with the tag, after a change. */
    public static Response changed(Versioned view) {
        return Response.ok(view).tag(tag(view)).build();
    }

    /** 201 with the tag and the place of what was made. */
    public static Response created(String collection, UUID id, Versioned view) {
        return Response.created(URI.create("/v1/" + collection + "/" + id))
                .tag(tag(view))
                .entity(view)
                .build();
    }

    /**
     * Holds a change against the version it was made for. The variant does not count: a change overwrites what somebody
     * said, and nobody said it.
     *
     * @throws Problem 428 without {@code If-Match}, 412 when the version has moved on
     */
    public static void requireMatch(HttpHeaders headers, long version) {
        String asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked == null || asked.isBlank()) {
            throw Problem.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the version you have seen.");
        }
        String begin = "\"" + version;
        if (!anyOf(asked, tag -> tag.equals(begin + "\"") || tag.startsWith(begin + VARIANT))) {
            throw Problem.of(ProblemType.STALE, "Read it again, and apply the change to what it is now.");
        }
    }

    /** As {@link #requireMatch}, where the condition is the client's choice; an empty header is none. */
    public static void requireMatchIfAsked(HttpHeaders headers, long version) {
        String asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked != null && !asked.isBlank()) {
            requireMatch(headers, version);
        }
    }

    /** Whether a list of entity tags has one that is wanted. A weak one counts: a proxy that compresses makes ours weak. */
    private static boolean anyOf(String tags, Predicate<String> wanted) {
        for (String tag : tags.split(",", 20)) {
            String bare = tag.strip();
            if (bare.equals("*") || wanted.test(bare.startsWith("W/") ? bare.substring(2) : bare)) {
                return true;
            }
        }
        return false;
    }

    private static EntityTag tag(Versioned view) {
        String variant = Arc.container().instance(Variants.class).get().of(view);
        return new EntityTag(variant.isEmpty() ? Long.toString(view.version()) : view.version() + VARIANT + variant);
    }
}
