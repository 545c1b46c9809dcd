package org.kith.tenancy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The right to work on somebody else's data.
 *
 * @param seekerId whose data
 * @param grantId by which of their grants
 * @param scopes what both the grant and the caller's own key or token allow
 * @param fieldGroups what is shown beyond what everybody with the scope sees
 * @param expiresAt when it ends by itself, or null
 */
public record Granted(
        UUID seekerId, UUID grantId, Set<String> scopes, Set<FieldGroup> fieldGroups, Instant expiresAt) {}
