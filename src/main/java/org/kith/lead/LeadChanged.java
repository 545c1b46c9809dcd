package org.kith.lead;

import java.time.Instant;
import java.util.UUID;

/**
 * Raised, in the transaction that made it so, when what a {@link LeadGiven} said holds no more: another contact gave the
 * lead, nobody did, it was at another time, or the lead was deleted.
 *
 * @param formerContactId who was thought to have given it
 * @param contactId who gave it; null for nobody, and when the lead is deleted
 * @param occurredAt when
 */
public record LeadChanged(UUID leadId, UUID formerContactId, UUID contactId, Instant occurredAt) {}
