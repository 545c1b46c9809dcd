package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.ask.AskAnswered;
import org.kith.ask.AskReopened;

/** Owes thanks to the contact who came through with what they were asked for, from the answer on. */
@ApplicationScoped
class OweForAsks {
    private static final String HELP = "select cast(null as int), contact_id, answered_at from ask"
            + " where seeker_id = ? and id = ? and status = 'FULFILLED'";

    private final KeepDebts debts;
    private final ReadHelp help;

    @Inject
    OweForAsks(KeepDebts debts, ReadHelp help) {
        this.debts = debts;
        this.help = help;
    }

    void answered(@Observes AskAnswered event) {
        keep(event.askId());
    }

    void reopened(@Observes AskReopened event) {
        keep(event.askId());
    }

    private void keep(UUID ask) {
        debts.of(DebtType.ASK, ask, help.by(HELP, ask));
    }
}
