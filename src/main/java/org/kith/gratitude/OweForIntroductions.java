package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.introduction.IntroductionMade;
import org.kith.introduction.IntroductionUnmade;

/** Owes thanks to the contact who brought the seeker together with somebody, from the introduction on. */
@ApplicationScoped
class OweForIntroductions {
    private static final String HELP = "select cast(null as int), connector_contact_id, made_at from introduction"
            + " where seeker_id = ? and id = ? and made_at is not null and connector_contact_id is not null";

    private final KeepDebts debts;
    private final ReadHelp help;

    @Inject
    OweForIntroductions(KeepDebts debts, ReadHelp help) {
        this.debts = debts;
        this.help = help;
    }

    void made(@Observes IntroductionMade event) {
        keep(event.introductionId());
    }

    void unmade(@Observes IntroductionUnmade event) {
        keep(event.introductionId());
    }

    private void keep(UUID introduction) {
        debts.of(DebtType.INTRODUCTION, introduction, help.by(HELP, introduction));
    }
}
