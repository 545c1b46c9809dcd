package org.kith.path;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Somebody to turn to where no path leads.
 *
 * @param organizationId where the contact works, of the same industry; null for other rules
 */
public record Detour(
        DetourRule rule,
        UUID contactId,
        String name,
        UUID organizationId,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
