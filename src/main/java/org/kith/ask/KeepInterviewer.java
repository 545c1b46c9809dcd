package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.ApplyDraft;
import org.kith.contact.Circle;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Contacts;
import org.kith.contact.Email;
import org.kith.contact.Origin;
import org.kith.contact.SaveContacts;
import org.kith.lead.Interview;
import org.kith.lead.InterviewHeld;
import org.kith.lead.Interviewer;
import org.kith.lead.Interviewers;
import org.kith.lead.Interviews;
import org.kith.lead.Lead;
import org.kith.lead.Leads;
import org.kith.organization.Organizations;
import org.kith.problem.Problem;
import org.kith.seeker.Today;

/** Makes an interviewer a contact, once, and has the ask ready that a rejection allows. */
@ApplicationScoped
class KeepInterviewer {
    private final Interviews interviews;
    private final Interviewers interviewers;
    private final Leads leads;
    private final Organizations organizations;
    private final Contacts contacts;
    private final SaveContacts save;
    private final AskInterviewer ask;
    private final Event<InterviewHeld> held;
    private final Today today;
    private final Clock clock;

    @Inject
    KeepInterviewer(
            Interviews interviews,
            Interviewers interviewers,
            Leads leads,
            Organizations organizations,
            Contacts contacts,
            SaveContacts save,
            AskInterviewer ask,
            Event<InterviewHeld> held,
            Today today,
            Clock clock) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.leads = leads;
        this.organizations = organizations;
        this.contacts = contacts;
        this.save = save;
        this.ask = ask;
        this.held = held;
        this.today = today;
        this.clock = clock;
    }

    /** Keeps the interviewer of that number. 404 when there is none. */
    InterviewerContact of(UUID interviewId, int number) {
        Interview interview = interviews.locked(interviewId);
        Interviewer interviewer = interviewers.at(interviewId, number).orElseThrow(Problem::notFound);
        Lead lead = leads.visible(interview.leadId);
        if (interviewer.contactId() != null) {
            return ask.ready(interviewer.contactId(), false, lead);
        }
        Optional<UUID> known = Optional.ofNullable(interviewer.email())
                .flatMap(address -> contacts.keyedBy(ContactKey.email(address)));
        UUID contactId = known.orElseGet(() -> made(interviewer, interview, lead));
        interviewers.is(interviewId, number, contactId);
        held.fire(new InterviewHeld(interviewId, number, contactId, interview.startsAt));
        return ask.ready(contactId, known.isEmpty(), lead);
    }

    private UUID made(Interviewer interviewer, Interview interview, Lead lead) {
        Contact contact = save.fresh();
        ApplyDraft.ofFile(contacts.region(), clock).to(contact, draft(interviewer, interview, lead));
        contact.circle = Circle.INTERVIEWER;
        contact.knowsSearching = true;
        save.add(List.of(new SaveContacts.Said(contact, affiliations(interviewer, lead))));
        return contact.id;
    }

    private ContactDraft draft(Interviewer interviewer, Interview interview, Lead lead) {
        String name = Stream.of(interviewer.name(), interviewer.email())
                .filter(one -> one != null)
                .findFirst()
                .orElse("Interviewer");
        String where = lead.organizationId == null ? "" : " at " + organizations.visible(lead.organizationId).name;
        String what = lead.role == null ? "" : " for " + lead.role;
        return ContactDraft.named(name)
                .edit()
                .reachedAt(
                        interviewer.email() == null ? null : List.of(new Email(interviewer.email(), null)),
                        null,
                        null,
                        null)
                .from(Origin.INTERVIEW, "Interview" + what + where + ", " + today.of(interview.startsAt), null, null)
                .draft();
    }

    private static List<AffiliationDraft> affiliations(Interviewer interviewer, Lead lead) {
        return lead.organizationId == null
                ? List.of()
                : List.of(new AffiliationDraft(lead.organizationId, null, interviewer.title(), null, null, null));
    }
}
