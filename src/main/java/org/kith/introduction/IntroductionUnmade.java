package org.kith.introduction;

import java.util.UUID;

/**
 * It was taken back that an introduction was made, or the introduction was deleted; what followed from it falls away.
 *
 * @param connectorContactId who was said to have made it; null for the seeker
 */
public record IntroductionUnmade(UUID introductionId, UUID connectorContactId, UUID targetContactId) {}
