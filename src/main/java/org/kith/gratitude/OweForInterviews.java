package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kith.lead.InterviewChanged;
import org.kith.lead.InterviewHeld;

/** Owes thanks to each interviewer, from the interview on, unless it was called off before. */
@ApplicationScoped
class OweForInterviews {
    private static final String HELP = "select n.number, n.contact_id, v.starts_at from interview v join interviewer n"
            + " on n.seeker_id = v.seeker_id and n.interview_id = v.id where v.seeker_id = ? and v.id = ?"
            + " and v.outcome <> 'CANCELLED' and not (v.outcome = 'WITHDRAWN' and exists (select from interview_step s"
            + " where s.seeker_id = v.seeker_id and s.thing_id = v.id and s.status = 'WITHDRAWN'"
            + " and s.occurred_at < v.starts_at))";

    private final KeepDebts debts;
    private final ReadHelp help;

    @Inject
    OweForInterviews(KeepDebts debts, ReadHelp help) {
        this.debts = debts;
        this.help = help;
    }

    /** It is told for each interviewer, and after a change of all of them. */
    void held(@Observes InterviewHeld event) {
        help.by(HELP, event.interviewId()).stream()
                .filter(one -> one.interviewer() == event.number())
                .forEach(one -> debts.owe(DebtType.INTERVIEW, event.interviewId(), one));
    }

    void changed(@Observes InterviewChanged event) {
        debts.of(DebtType.INTERVIEW, event.interviewId(), help.by(HELP, event.interviewId()));
    }
}
