package org.kith.lead;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Where a lead came from.
 *
 * @param id which contact, introduction, ask, event or interview it was; null when it is not known, or is none of these
 */
public record Source(@NotNull(message = "A type is needed.") SourceType type, UUID id) {}
