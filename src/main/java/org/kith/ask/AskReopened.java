package org.kith.ask;

import java.time.Instant;
import java.util.UUID;

/** The last answer to an ask was taken back: as if it had not been given. */
public record AskReopened(UUID askId, UUID contactId, Instant occurredAt) {}
