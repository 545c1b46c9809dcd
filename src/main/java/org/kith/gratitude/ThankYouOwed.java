package org.kith.gratitude;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * Thanks that are owed.
 *
 * @param contactId to whom; null for an interviewer who is no contact
 * @param name of them; null for an interviewer whose name is not known
 * @param overdue whether the day by which the policy has them said is over
 * @param suggestedAction sends them, with words to begin with
 */
public record ThankYouOwed(
        UUID debtId,
        UUID contactId,
        String name,
        DebtSubject subject,
        Instant owedSince,
        LocalDate dueOn,
        boolean overdue,
        ThankYouKind proposedKind,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
