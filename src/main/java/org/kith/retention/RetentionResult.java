package org.kith.retention;

import java.time.Instant;

/**
 * What went, or would go, because it is older than is kept.
 *
 * @param dryRun whether it only would
 * @param asOf the time by which that was decided
 * @param more whether there is more than goes at once; apply again
 */
public record RetentionResult(boolean dryRun, Instant asOf, Removed removed, boolean more) {
    /** How many of each. */
    public record Removed(int archivedContacts, int importRows, int endedSearches) {}
}
