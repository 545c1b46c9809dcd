package org.kith.introduction;

import java.time.Instant;
import java.util.UUID;

/**
 * Two people have come to know of each other.
 *
 * @param connectorContactId who brought them together; null for the seeker
 */
public record IntroductionMade(
        UUID introductionId, UUID connectorContactId, UUID targetContactId, Instant occurredAt) {}
