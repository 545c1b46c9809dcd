package org.kith.path;

import java.util.UUID;

/**
 * Somebody on a path.
 *
 * @param contactId null for somebody nobody has named yet, who is the last
 * @param name null for the same
 * @param past whether this is the last, and no longer at the target
 * @param organizationId where somebody unnamed is, or null
 * @param role what somebody unnamed does, or null
 */
public record PersonOnPath(UUID contactId, String name, boolean past, UUID organizationId, String role) {}
