package org.kith.introduction;

import java.time.Instant;
import java.util.UUID;

/**
 * One introduction of a chain.
 *
 * @param depth how many introductions away it is: 1 for the nearest
 */
public record ChainLink(
        UUID introductionId, UUID connectorContactId, UUID targetContactId, Instant madeAt, int depth) {}
