package org.kith.advice;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request to this service that does what is suggested, or opens it; a client can send it as it is.
 *
 * @param method of HTTP
 * @param path with its query
 * @param body as JSON; null for a request without one
 */
public record SuggestedAction(String method, String path, Map<String, Object> body) {

    /** Reads something that helps to decide. */
    public static SuggestedAction get(String path) {
        return new SuggestedAction("GET", path, null);
    }

    /** Does something: names and values of the body in turns; those whose value is null are left out. */
    public static SuggestedAction post(String path, Object... members) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] != null) {
                body.put((String) members[i], members[i + 1]);
            }
        }
        return new SuggestedAction("POST", path, body);
    }

    /** The same with another member of the body. */
    public SuggestedAction with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(member, value);
        return new SuggestedAction(method, path, more);
    }
}
