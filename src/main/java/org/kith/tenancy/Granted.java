package org.kith.tenancy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The right to work on somebody else's data.
 *
 * @param seekerId whose data
 * @param grantId by which of their grants
 * @param scopes what the grant allows; what the caller may do is no more than their own key allows, too
 * @param fieldGroups what is shown beyond what everybody with the scope sees
 * @param expiresAt when it ends by itself, or null
 */
public record Granted(
        UUID seekerId, UUID grantId, Set<String> scopes, Set<FieldGroup> fieldGroups, Instant expiresAt) {}
