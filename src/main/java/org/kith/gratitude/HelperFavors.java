package org.kith.gratitude;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * What a contact and the seeker did for each other.
 *
 * @param received up to five things that the contact did, the last first
 * @param given up to five things that the seeker did, the last first
 * @param returnDue whether it is time to do something in return
 * @param returnDueOn from which day on it is; null when nothing waits to be returned
 * @param suggestedAction reads all of it when it is time; null else
 */
public record HelperFavors(
        UUID contactId,
        String name,
        List<BalanceItem> received,
        List<BalanceItem> given,
        boolean returnDue,
        LocalDate returnDueOn,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
