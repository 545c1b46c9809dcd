package org.kith.rate;

/**
 * What is left of somebody's minute.
 *
 * @param granted whether this request was within it
 * @param limit how many requests a minute has
 * @param remaining how many more are possible now
 * @param resetSeconds until all of them are possible again, rounded up
 * @param retrySeconds until the next one is possible, rounded up; 0 when it is now
 */
public record Allowance(boolean granted, int limit, long remaining, long resetSeconds, long retrySeconds) {
    /** The header {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
    public String policy() {
        return "\"key\";q=" + limit + ";w=60";
    }

    /** The header {@code RateLimit} of the same draft. */
    public String state() {
        return "\"key\";r=" + remaining + ";t=" + resetSeconds;
    }
}
