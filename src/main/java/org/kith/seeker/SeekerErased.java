package org.kith.seeker;

import java.util.UUID;

/** Raised, in the transaction that erases a seeker and as that seeker, before their rows go. */
public record SeekerErased(UUID seekerId) {}
