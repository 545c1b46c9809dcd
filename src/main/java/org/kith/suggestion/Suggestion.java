package org.kith.suggestion;

import java.util.List;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.contact.Circle;
import org.kith.interaction.Channel;

/**
 * Somebody to turn to.
 *
 * @param circle of the contact, or null
 * @param rule the first of the rules that speak for the contact
 * @param askable whether the contact can be asked on the day; who cannot stands after all who can
 * @param channel the natural one, where the seeker knows the contact well; else null
 * @param words what is suggested, in a sentence
 */
public record Suggestion(
        UUID contactId,
        String name,
        Circle circle,
        String rule,
        boolean askable,
        Channel channel,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
