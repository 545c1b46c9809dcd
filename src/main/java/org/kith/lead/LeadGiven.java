package org.kith.lead;

import java.time.Instant;
import java.util.UUID;

/** Raised, in the transaction that made it so, when a contact has given a lead. */
public record LeadGiven(UUID leadId, UUID contactId, Instant occurredAt) {}
