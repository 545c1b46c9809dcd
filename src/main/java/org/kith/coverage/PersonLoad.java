package org.kith.coverage;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.suggestion.Suggestion;

/**
 * What lies on a contact.
 *
 * @param openAsks which wait for an answer
 * @param asksIn90Days sent to the contact, that of the date among them
 * @param limits those of which there is something to say
 * @param rule why it is told: the first limit that is reached, else what there is
 * @param instead up to three others who can be asked, for a contact who is at a limit
 */
public record PersonLoad(
        UUID contactId,
        String name,
        int openAsks,
        int asksIn90Days,
        ContactPressure pressure,
        List<LoadLimit> limits,
        String rule,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction,
        List<Suggestion> instead) {}
