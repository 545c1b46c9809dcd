package org.kith.token;

import java.time.Instant;
import java.util.UUID;

/**
 * Of whom a right token speaks.
 *
 * @param accountId the account, which follows from issuer and subject
 * @param name how they are called, as the token says; empty when it does not
 * @param kind what somebody new would be: SEEKER, COACH or INTEGRATION
 * @param administrator whether the token gives the scope {@code admin}
 * @param expiresAt when the token ends, the skew of the clocks allowed for
 */
public record TokenHolder(UUID accountId, String name, String kind, boolean administrator, Instant expiresAt) {}
