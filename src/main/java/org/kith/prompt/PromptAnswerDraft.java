package org.kith.prompt;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.Circle;
import org.kith.contact.Closeness;
import org.kith.contact.ContactDraft;
import org.kith.contact.Origin;
import org.kith.contact.ProviderCategory;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * Who came to mind: somebody new, by name, or a contact that is there, by id and nothing else.
 *
 * @param circle of the new contact; null for that of the prompt
 * @param providerCategory of the new contact; null for that of the prompt
 * @param organization where the new contact works or belongs, by name; one of that name is found or made
 * @param occurredAt from 1900 until now; null for now
 */
public record PromptAnswerDraft(
        @Size(max = 300, message = "Up to 300 characters.") String name,
        UUID contactId,
        Circle circle,
        ProviderCategory providerCategory,
        @Size(max = 200, message = "Up to 200 characters.") String occupation,
        @Size(max = 300, message = "Up to 300 characters.") String organization,
        @Shown(FieldGroup.CLOSENESS) Closeness closeness,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String howMet,

        @Size(max = 20000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes,

        Instant occurredAt) {

    /** 422 unless it says either who is new or who is there. */
    void refuseNeitherOrBoth() {
        if (contactId == null && Characters.bare(name) == null) {
            throw Problem.invalid("/name", "required", "A name, or the id of a contact.");
        }
        boolean more = Stream.of(name, circle, providerCategory, occupation, organization, closeness, howMet, notes)
                .anyMatch(Objects::nonNull);
        if (contactId != null && more) {
            throw Problem.invalid(
                    "/contactId",
                    "one-person",
                    "Either the id of a contact alone, or what there is to say of a new one.");
        }
    }

    /** The new contact. */
    ContactDraft contact(Prompt prompt) {
        String where = Characters.bare(organization);
        return ContactDraft.named(name)
                .edit()
                .of(
                        circle == null ? prompt.circle() : circle,
                        providerCategory == null ? prompt.provider() : providerCategory,
                        occupation,
                        closeness)
                .from(Origin.PROMPT, howMet, notes, null)
                .at(where == null ? null : List.of(new AffiliationDraft(null, where, null, null, null, null)))
                .draft();
    }
}
