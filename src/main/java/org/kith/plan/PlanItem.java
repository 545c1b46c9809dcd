package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.About;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.interaction.Channel;

/**
 * One thing to do.
 *
 * @param about what it is about: the thing that a skip names; null for a prompt, which is skipped among the prompts
 * @param contactId whom to contact, or null
 * @param name of that contact, or null
 * @param channel the natural one, where the seeker knows the contact well; else null
 * @param dueOn since when it is due, or null
 * @param words what to do, in a sentence
 * @param draft a text to begin with, of a prompt a hint; or null
 */
public record PlanItem(
        PlanRule rule,
        About about,
        UUID contactId,
        String name,
        Channel channel,
        LocalDate dueOn,
        String words,
        String draft,
        List<Because> because,
        SuggestedAction suggestedAction) {

    /** The same in other words. */
    PlanItem saying(String other) {
        return new PlanItem(rule, about, contactId, name, channel, dueOn, other, draft, because, suggestedAction);
    }
}
