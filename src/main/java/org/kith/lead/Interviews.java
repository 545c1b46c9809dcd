package org.kith.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** The interviews of the caller's seeker. */
@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, OwnedId> {
    static final String STEPS = "interview_step";

    private static final SortKey STARTS = new SortKey("startsAt", "t.starts_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Steps steps;
    private final Event<InterviewChanged> changed;

    @Inject
    Interviews(Rows rows, Caller caller, Steps steps, Event<InterviewChanged> changed) {
        this.rows = rows;
        this.caller = caller;
        this.steps = steps;
        this.changed = changed;
    }

    /** The interview, or 404. */
    public Interview visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The interview, which nobody else changes until the transaction ends; or 404. */
    public Interview locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /**
     * The interviews that a contact holds or held and whose outcome is not a rejection, the first one first. A round that
     * led on to one which did end in a rejection is over with it.
     */
    public List<UUID> openWith(UUID contactId) {
        return rows.all(
                "select distinct t.starts_at, t.id from interviewer i join interview t"
                        + " on t.seeker_id = i.seeker_id and t.id = i.interview_id"
                        + " where i.seeker_id = ? and i.contact_id = ? and t.outcome <> 'REJECTED'"
                        + " and not (t.outcome = 'ADVANCED' and exists (select from interview l"
                        + " where l.seeker_id = t.seeker_id and l.lead_id = t.lead_id and l.starts_at >= t.starts_at"
                        + " and l.outcome = 'REJECTED'))"
                        + " order by t.starts_at, t.id",
                List.of(caller.seekerId(), contactId),
                row -> row.getObject(2, UUID.class));
    }

    /** The lead that it is about, or 404. */
    UUID leadOf(UUID id) {
        return rows.first(
                        "select lead_id from interview where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), id),
                        row -> row.getObject(1, UUID.class))
                .orElseThrow(Problem::notFound);
    }

    /** 409 when the interview is said to start after it came out in a way in which it can only come out afterwards. */
    void requireBeforeOutcome(Interview interview, Instant startsAt) {
        List<Step> told = steps.of(STEPS, interview.id);
        if (interview.outcome.comesAfterTheInterview()
                && told.get(told.size() - 1).occurredAt().isBefore(startsAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "What came of it was told to be known at "
                            + told.get(told.size() - 1).occurredAt() + "; it cannot have started later.");
        }
    }

    /** Tells that all interviews about a lead are about to be deleted. */
    void forgetAllOf(UUID leadId) {
        rows.all(
                        "select id, outcome from interview where seeker_id = ? and lead_id = ?",
                        List.of(caller.seekerId(), leadId),
                        row -> new InterviewChanged(
                                row.getObject(1, UUID.class), InterviewOutcome.valueOf(row.getString(2)), 0, true))
                .forEach(changed::fire);
    }

    /** Deletes the interview. The lead stays where it is. */
    void remove(Interview interview) {
        changed.fire(new InterviewChanged(interview.id, interview.outcome, 0, true));
        delete(interview);
        flush();
    }

    /** The interview as it is shown, or 404. */
    InterviewView shown(UUID id) {
        return rows.first(
                        "select " + InterviewView.COLUMNS + " from interview t where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        InterviewView::read)
                .orElseThrow(Problem::notFound)
                .with(steps.of(STEPS, id));
    }

    Page<InterviewView> list(InterviewFilter filter) {
        Listing listing = new Listing(InterviewView.COLUMNS, "interview t", "t.id", caller.seekerId(), filter)
                .sortable(STARTS)
                .sortable(UPDATED)
                .sortedBy("-startsAt");
        Parameters parameters = listing.parameters();
        Page<InterviewView> page = listing.whereGiven("t.lead_id = ?", parameters.id("leadId", filter.leadId))
                .whereGiven(
                        "exists (select from interviewer i where i.seeker_id = t.seeker_id"
                                + " and i.interview_id = t.id and i.contact_id = ?)",
                        parameters.id("contactId", filter.contactId))
                .whereGiven("t.outcome = ?", parameters.constant("outcome", filter.outcome, InterviewOutcome.class))
                .whereGiven("t.starts_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.starts_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, InterviewView::read);
        Map<UUID, List<Step>> histories =
                steps.of(STEPS, page.items().stream().map(InterviewView::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(interview -> interview.with(histories.getOrDefault(interview.id(), List.of())))
                        .toList(),
                page.page());
    }
}
