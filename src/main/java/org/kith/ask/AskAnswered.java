package org.kith.ask;

import java.time.Instant;
import java.util.UUID;

/**
 * An ask, or an offer, was answered. It may have been before, with the other answer, which no longer holds then.
 *
 * @param fulfilled whether the contact came through, or declined
 */
public record AskAnswered(UUID askId, UUID contactId, boolean fulfilled, Instant occurredAt) {}
