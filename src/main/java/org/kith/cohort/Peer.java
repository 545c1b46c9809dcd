package org.kith.cohort;

import java.util.UUID;

/**
 * Somebody who belongs to a cohort, for use inside the service.
 *
 * @param seekerId who; never told to anybody
 * @param membershipId by which membership
 */
record Peer(UUID seekerId, UUID membershipId, String displayName) {}
