package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.contact.Contact;
import org.kith.contact.Contacts;
import org.kith.lead.Lead;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Has the ask ready to which an interviewer may be invited after a rejection: who else needs somebody like the seeker. */
@ApplicationScoped
class AskInterviewer {
    /** One that waits to be sent or answered stands for a new one. */
    private static final String UNDER_WAY = "select id from ask where seeker_id = ? and contact_id = ?"
            + " and origin = 'ASKED' and status in ('DRAFT', 'SENT', 'REMINDED') order by created_at desc, id desc limit 1";

    private static final int LONGEST_ROLE = 200;

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final HoldLimits limits;
    private final WriteAsk write;
    private final ShowAsks show;

    @Inject
    AskInterviewer(Rows rows, Caller caller, Contacts contacts, HoldLimits limits, WriteAsk write, ShowAsks show) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.limits = limits;
        this.write = write;
        this.show = show;
    }

    /** The contact with the ask that is allowed, or with what stands in its way. */
    InterviewerContact ready(UUID contactId, boolean made, Lead lead) {
        Contact contact = contacts.visible(contactId);
        Optional<Limit> met = limits.ofDraft(contact, AskKind.NAMES, lead.searchId).stream()
                .filter(Limit::met)
                .findFirst();
        if (met.isPresent()) {
            return new InterviewerContact(contactId, made, null, met.get().message());
        }
        UUID ask = rows.first(UNDER_WAY, List.of(caller.seekerId(), contactId), row -> row.getObject(1, UUID.class))
                .orElseGet(() -> write.add(draft(contactId, lead)).id);
        return new InterviewerContact(contactId, made, show.one(ask), null);
    }

    private static AskDraft draft(UUID contactId, Lead lead) {
        // A lead's role may be longer than an ask's.
        String role = lead.role == null || lead.role.length() > LONGEST_ROLE ? null : lead.role;
        String who = role == null ? "somebody like me" : Question.one(role);
        String text =
                "Thank you again for the interview. Who among your colleagues and friends might need " + who + "?";
        return new AskDraft(
                contactId,
                lead.searchId,
                AskKind.NAMES,
                null,
                null,
                null,
                role,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
