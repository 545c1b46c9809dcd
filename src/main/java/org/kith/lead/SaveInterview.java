package org.kith.lead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.http.MergePatch;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Adds and changes an interview, and tells who holds it. The first one makes its lead INTERVIEWING. */
@ApplicationScoped
class SaveInterview {
    private final Interviews interviews;
    private final Interviewers interviewers;
    private final HiddenEmails emails;
    private final Leads leads;
    private final MoveLead move;
    private final Things things;
    private final MergePatch patches;
    private final Event<InterviewHeld> held;
    private final Event<InterviewChanged> changed;
    private final Identifiers identifiers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SaveInterview(
            Interviews interviews,
            Interviewers interviewers,
            HiddenEmails emails,
            Leads leads,
            MoveLead move,
            Things things,
            MergePatch patches,
            Event<InterviewHeld> held,
            Event<InterviewChanged> changed,
            Identifiers identifiers,
            Caller caller,
            Clock clock) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.emails = emails;
        this.leads = leads;
        this.move = move;
        this.things = things;
        this.patches = patches;
        this.held = held;
        this.changed = changed;
        this.identifiers = identifiers;
        this.caller = caller;
        this.clock = clock;
    }

    InterviewView add(InterviewDraft draft) {
        Instant now = clock.instant();
        List<FieldError> errors = wrong(draft.facts());
        if (!leads.has(draft.leadId())) {
            errors.add(FieldError.at("/leadId", "unknown-reference", "The seeker has no such lead."));
        }
        Problem.refuse(errors);
        Lead lead = leads.locked(draft.leadId());
        // An interview that lies ahead was agreed on by now.
        Instant agreed = draft.startsAt().isAfter(now) ? now : draft.startsAt();
        move.move(lead, LeadAction.INTERVIEW, LeadEndDraft.at(agreed, null));
        Interview interview = Interview.of(caller.seekerId(), identifiers.next(), now);
        interview.leadId = lead.id;
        draft.facts().applyTo(interview, now);
        interviews.persist(interview);
        interviews.flush();
        interviewers.replace(interview.id, draft.interviewers());
        tell(interview);
        return interviews.shown(interview.id);
    }

    InterviewView patch(UUID id, ObjectNode patch, LongConsumer versionCheck) {
        // The lead first, as whoever deletes it does, so that neither waits for the other.
        Lead lead = leads.locked(interviews.leadOf(id));
        Interview interview = interviews.locked(id);
        versionCheck.accept(interview.version);
        List<InterviewerDraft> known =
                interviewers.of(id).stream().map(InterviewerDraft::of).toList();
        InterviewPatch facts = patches.apply(patch, InterviewPatch.of(interview, known), InterviewPatch.class);
        if (patch.has("interviewers")) {
            facts = facts.with(emails.keep(known, facts.interviewers()));
        }
        // Those who were there stay as they are, even if a contact among them was deleted since.
        boolean others = !facts.interviewers().equals(known);
        Problem.refuse(others ? wrong(facts) : wrongStart(facts.startsAt()));
        if (!facts.startsAt().equals(interview.startsAt)) {
            move.requireDiscovered(lead, facts.startsAt());
            interviews.requireBeforeOutcome(interview, facts.startsAt());
        }
        facts.applyTo(interview, clock.instant());
        interviews.flush();
        if (others) {
            interviewers.replace(id, facts.interviewers());
        }
        changed.fire(
                new InterviewChanged(id, interview.outcome, facts.interviewers().size(), false));
        tell(interview);
        return interviews.shown(id);
    }

    private void tell(Interview interview) {
        interviewers
                .of(interview.id)
                .forEach(one ->
                        held.fire(new InterviewHeld(interview.id, one.number(), one.contactId(), interview.startsAt)));
    }

    private List<FieldError> wrong(InterviewPatch facts) {
        List<FieldError> errors = wrongStart(facts.startsAt());
        for (int i = 0; i < facts.interviewers().size(); i++) {
            InterviewerDraft interviewer = facts.interviewers().get(i);
            String pointer = "/interviewers/" + i;
            if (interviewer.namesNobody()) {
                errors.add(FieldError.at(pointer + "/name", "required", "A name or a contact is needed."));
            }
            if (interviewer.contactId() != null && !things.has(Kind.CONTACT, interviewer.contactId())) {
                errors.add(
                        FieldError.at(pointer + "/contactId", "unknown-reference", "The seeker has no such contact."));
            }
        }
        return errors;
    }

    private static List<FieldError> wrongStart(Instant startsAt) {
        List<FieldError> errors = new ArrayList<>();
        if (!Occurred.mayBeAppointed(startsAt)) {
            errors.add(FieldError.at("/startsAt", "out-of-bounds", "From the year 1900 until the year 2200."));
        }
        return errors;
    }
}
