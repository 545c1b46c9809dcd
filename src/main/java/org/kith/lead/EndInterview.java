package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/**
 * Takes what came of an interview, and has the lead follow: a rejection ends it, an offer makes it one, and a rejection
 * that turns out to be none takes back the end that it brought. A lead that went on otherwise stays where it is.
 */
@ApplicationScoped
class EndInterview {
    private final Interviews interviews;
    private final Interviewers interviewers;
    private final Leads leads;
    private final MoveLead move;
    private final Steps steps;
    private final Event<InterviewChanged> changed;
    private final Clock clock;

    @Inject
    EndInterview(
            Interviews interviews,
            Interviewers interviewers,
            Leads leads,
            MoveLead move,
            Steps steps,
            Event<InterviewChanged> changed,
            Clock clock) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.leads = leads;
        this.move = move;
        this.steps = steps;
        this.changed = changed;
        this.clock = clock;
    }

    InterviewView with(UUID id, OutcomeDraft said, LongConsumer versionCheck) {
        // The lead first, as whoever deletes it does, so that neither waits for the other.
        Lead lead = leads.locked(interviews.leadOf(id));
        Interview interview = interviews.locked(id);
        versionCheck.accept(interview.version);
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        if (said.outcome().comesAfterTheInterview() && at.isBefore(interview.startsAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "The interview starts at " + interview.startsAt + "; it cannot have come out so before.");
        }
        steps.add(
                Interviews.STEPS,
                id,
                new Step(0, "outcome", said.outcome().name(), at, null, null, said.bareReason(), null, null));
        said.applyTo(interview, clock.instant());
        follow(lead, interview, at);
        interviews.flush();
        changed.fire(
                new InterviewChanged(id, interview.outcome, interviewers.of(id).size(), false));
        return interviews.shown(id);
    }

    private void follow(Lead lead, Interview interview, Instant at) {
        LeadEndDraft told = LeadEndDraft.at(at, interview.reason);
        if (interview.id.equals(lead.endedByInterviewId) && interview.outcome != InterviewOutcome.REJECTED) {
            move.move(lead, LeadAction.REOPEN, LeadEndDraft.at(at, null));
        }
        if (interview.outcome == InterviewOutcome.REJECTED && lead.state().allows(LeadAction.REJECT)) {
            move.move(lead, LeadAction.REJECT, told);
            lead.endedByInterviewId = interview.id;
        } else if (interview.outcome == InterviewOutcome.OFFER && lead.state().allows(LeadAction.OFFER)) {
            move.move(lead, LeadAction.OFFER, told);
        }
    }
}
