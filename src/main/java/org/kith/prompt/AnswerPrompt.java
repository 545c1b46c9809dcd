package org.kith.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.Contacts;
import org.kith.contact.SaveContacts;
import org.kith.history.Occurred;
import org.kith.http.Members;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/** Takes who came to mind into the network, and keeps of which prompt. */
@ApplicationScoped
class AnswerPrompt {
    private final MovePrompt move;
    private final Contacts contacts;
    private final SaveContacts save;
    private final Members members;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AnswerPrompt(
            MovePrompt move,
            Contacts contacts,
            SaveContacts save,
            Members members,
            Rows rows,
            Caller caller,
            Clock clock) {
        this.move = move;
        this.contacts = contacts;
        this.save = save;
        this.members = members;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    PromptAnswerView with(String id, PromptAnswerDraft draft) {
        Prompt prompt = Catalogue.visible(id);
        draft.refuseNeitherOrBoth();
        Instant at = Occurred.at(draft.occurredAt(), clock.instant(), "/occurredAt");
        if (draft.contactId() != null && !contacts.has(draft.contactId())) {
            throw Problem.invalid("/contactId", "unknown-reference", "The seeker has no such contact.");
        }
        move.ready("answer", id, at);
        boolean fresh = draft.contactId() == null;
        UUID contact = fresh ? added(draft.contact(prompt)) : draft.contactId();
        keep(id, contact, fresh, at);
        return new PromptAnswerView(id, contact, fresh, at, contacts.view(contact));
    }

    private UUID added(ContactDraft draft) {
        Contact contact = save.fresh();
        ApplyDraft.ofFile(contacts.region(), clock).to(contact, draft);
        contact.edited(members.given(draft));
        save.add(List.of(new SaveContacts.Said(contact, draft.affiliations())));
        return contact.id;
    }

    private void keep(String prompt, UUID contact, boolean fresh, Instant at) {
        int kept = rows.change(
                "insert into prompt_answer (seeker_id, prompt_id, contact_id, added, answered_at, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (seeker_id, prompt_id, contact_id) do nothing",
                List.of(caller.seekerId(), prompt, contact, fresh, at, clock.instant()));
        if (kept == 0) {
            throw Problem.of(ProblemType.DUPLICATE, "This contact has come of this prompt already.");
        }
    }
}
