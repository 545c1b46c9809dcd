package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.http.Characters;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Who holds which interview. */
@ApplicationScoped
public class Interviewers {
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Interviewers(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The interviewers of an interview, by number. */
    public List<Interviewer> of(UUID interviewId) {
        return rows.all(
                "select number, name, contact_id, title, email from interviewer"
                        + " where seeker_id = ? and interview_id = ? order by number",
                List.of(caller.seekerId(), interviewId),
                row -> new Interviewer(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5)));
    }

    /** The interviewer of that number; empty when there is none. */
    public Optional<Interviewer> at(UUID interviewId, int number) {
        return of(interviewId).stream()
                .filter(interviewer -> interviewer.number() == number)
                .findFirst();
    }

    /** Says which contact an interviewer is; the interview is another version from then on. */
    public void is(UUID interviewId, int number, UUID contactId) {
        rows.change(
                "update interviewer set contact_id = ? where seeker_id = ? and interview_id = ? and number = ?",
                List.of(contactId, caller.seekerId(), interviewId, number));
        rows.change(
                "update interview set version = version + 1, updated_at = ? where seeker_id = ? and id = ?",
                List.of(clock.instant(), caller.seekerId(), interviewId));
    }

    /** Puts these in the place of those who were there, numbered in their order. */
    void replace(UUID interviewId, List<InterviewerDraft> drafts) {
        rows.change(
                "delete from interviewer where seeker_id = ? and interview_id = ?",
                List.of(caller.seekerId(), interviewId));
        rows.change(
                "insert into interviewer (seeker_id, interview_id, name, contact_id, title, email, number)"
                        + " select ?, ?, i.* from unnest(?, ?, ?, ?) with ordinality i",
                List.of(
                        caller.seekerId(),
                        interviewId,
                        texts(drafts, InterviewerDraft::name),
                        drafts.stream().map(InterviewerDraft::contactId).toArray(UUID[]::new),
                        texts(drafts, InterviewerDraft::title),
                        texts(drafts, InterviewerDraft::email)));
    }

    private static String[] texts(List<InterviewerDraft> drafts, Function<InterviewerDraft, String> member) {
        return drafts.stream().map(member).map(Characters::bare).toArray(String[]::new);
    }
}
