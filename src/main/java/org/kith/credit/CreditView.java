package org.kith.credit;

import java.util.List;
import java.util.UUID;

/**
 * Whom a lead is owed to.
 *
 * @param chain from the root to whoever told of it
 * @param alsoHelped what else was done for it, in the order of time
 * @param reason why nobody is there: NOTHING_THERE; null when somebody is
 */
public record CreditView(UUID leadId, List<Credited> chain, List<Credited> alsoHelped, String reason) {}
