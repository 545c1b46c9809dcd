package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Characters;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Leads a lead from one status to the next, and keeps each step. */
@ApplicationScoped
class MoveLead {
    private static final String EARLIER = "select 1 where exists (select from lead_step"
            + " where seeker_id = ? and thing_id = ? and number = 2 and occurred_at < ?)"
            + " or exists (select from lead_pass where seeker_id = ? and lead_id = ? and occurred_at < ?)"
            + " or exists (select from interview where seeker_id = ? and lead_id = ? and starts_at < ?)"
            + " or exists (select from lead_application where seeker_id = ? and lead_id = ? and applied_on < ?)";

    private final Leads leads;
    private final Steps steps;
    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    MoveLead(Leads leads, Steps steps, Rows rows, Caller caller, Today today, Clock clock) {
        this.leads = leads;
        this.steps = steps;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    /** Takes the step that a client asks for. Of two callers at once, the second finds the lead where the first left it. */
    LeadView take(UUID id, LeadAction action, LeadEndDraft said, LongConsumer versionCheck) {
        Lead lead = leads.locked(id);
        versionCheck.accept(lead.version);
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        move(lead, action, new LeadEndDraft(at, said.channel(), said.reason(), said.note()));
        leads.flush();
        return leads.shown(id);
    }

    /**
     * Takes a step with a lead that is locked, unless the action is no move from where it stands.
     *
     * @param told with the time, which lies in the past
     * @throws Problem 409 when the step is not legal, or lies before the last one or the discovery
     */
    void move(Lead lead, LeadAction action, LeadEndDraft told) {
        LeadState here = lead.state();
        LeadState there = here.after(action);
        requireDiscovered(lead, told.occurredAt());
        if (!there.equals(here)) {
            keep(lead, action.word(), there.status(), told);
            lead.become(there, clock.instant());
        }
    }

    /** Keeps the discovery as the first step. */
    void begin(Lead lead) {
        keep(lead, "discover", lead.status, LeadEndDraft.at(lead.discoveredAt, null));
    }

    /** Takes note that the discovery was at another time. 409 when something happened with the lead before that. */
    void beganAt(Lead lead) {
        UUID me = caller.seekerId();
        Instant at = lead.discoveredAt;
        if (rows.any(EARLIER, List.of(me, lead.id, at, me, lead.id, at, me, lead.id, at, me, lead.id, today.of(at)))) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "Something is recorded that happened with it before; it was discovered by then.");
        }
        rows.change(
                "update lead_step set occurred_at = ? where seeker_id = ? and thing_id = ? and number = 1",
                List.of(at, me, lead.id));
    }

    /** 409 when something is said to have happened with a lead before it was discovered. */
    void requireDiscovered(Lead lead, Instant at) {
        if (at.isBefore(lead.discoveredAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "The lead was discovered at " + lead.discoveredAt + "; that cannot have happened before.");
        }
    }

    /**
     * The instant for something of which the date alone is known: that of the last step on the date, or else the
     * beginning of the date.
     */
    Instant on(Lead lead, LocalDate date) {
        return steps.of(Leads.STEPS, lead.id).stream()
                .map(Step::occurredAt)
                .filter(at -> today.of(at).equals(date))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> today.startOf(date));
    }

    private void keep(Lead lead, String action, LeadStatus status, LeadEndDraft told) {
        String channel = told.channel() == null ? null : told.channel().name();
        steps.add(
                Leads.STEPS,
                lead.id,
                new Step(
                        0,
                        action,
                        status.name(),
                        told.occurredAt(),
                        null,
                        channel,
                        Characters.bare(told.reason()),
                        Characters.bare(told.note()),
                        null));
    }
}
