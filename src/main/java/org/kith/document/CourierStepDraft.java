package org.kith.document;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a step on the way of a document.
 *
 * @param occurredAt from the step before until now; null for now
 * @param holder who has it since then, in words; not together with {@code holderContactId}
 * @param arrived whether its way ended; null for no. Then nobody need be named: the person for whom it was has it
 */
public record CourierStepDraft(
        Instant occurredAt,
        @Size(max = 300, message = "Up to 300 characters.") String holder,
        UUID holderContactId,
        Boolean arrived,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String note) {

    /** 422 unless one holder is named, or nobody and it has arrived. */
    void refuseWrongHolder() {
        boolean named = Characters.bare(holder) != null;
        if (named && holderContactId != null) {
            throw Problem.invalid("/holder", "one-holder", "Not together with a contact.");
        }
        if (!named && holderContactId == null && !ends()) {
            throw Problem.invalid("/holder", "required", "Who has it now: a contact, or somebody in words.");
        }
    }

    boolean ends() {
        return Boolean.TRUE.equals(arrived);
    }

    /** The step of the share, with the person for whom it was where nobody else is named. */
    CourierStep of(DocumentShare share, int number, Instant at, Instant now) {
        String name = Characters.bare(holder);
        UUID contact = holderContactId;
        if (name == null && contact == null) {
            name = share.forPerson;
            contact = name != null ? null : share.forContactId != null ? share.forContactId : share.toContactId;
        }
        return new CourierStep(number, at, now, contact, name, ends(), Characters.bare(note));
    }
}
