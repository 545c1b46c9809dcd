package org.kith.gratitude;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.gratitude.ReadGratitude.Debt;
import org.kith.seeker.Today;

/** Proposes the thank-you that settles a debt, with words to begin with that are made of its facts. */
record ProposeThanks(LocalDate asOf, Today today, Texts texts) {

    ThankYouOwed of(Debt debt) {
        DebtView view = debt.view();
        GratitudeRule rule = rule(view);
        return new ThankYouOwed(
                view.id(),
                view.contactId(),
                debt.person(),
                view.subject(),
                view.owedSince(),
                view.dueOn(),
                isOverdue(view),
                view.proposedKind(),
                rule.name(),
                told("OWED", debt),
                List.of(because(rule, view)),
                action(debt));
    }

    private boolean isOverdue(DebtView view) {
        return view.dueOn().isBefore(asOf);
    }

    private GratitudeRule rule(DebtView view) {
        if (isOverdue(view)) {
            return GratitudeRule.THANK_YOU_OVERDUE;
        }
        return view.contactId() == null ? GratitudeRule.INTERVIEWER_TO_KEEP : GratitudeRule.THANK_YOU_OWED;
    }

    private Because because(GratitudeRule rule, DebtView view) {
        return Because.of(
                rule,
                texts.of("gratitude.BECAUSE.OWED", today.of(view.owedSince()), view.dueOn()),
                About.of(AboutType.DEBT, view.id()),
                About.of(AboutType.CONTACT, view.contactId()),
                About.of(
                        AboutType.valueOf(view.subject().type().name()),
                        view.subject().id()));
    }

    /** Who is no contact has to become one before thanks to them can be kept. */
    private SuggestedAction action(Debt debt) {
        DebtView view = debt.view();
        if (view.contactId() == null) {
            return new SuggestedAction(
                    "POST",
                    "/v1/interviews/" + view.subject().id() + "/interviewers/"
                            + view.subject().interviewer() + "/contact",
                    null);
        }
        return SuggestedAction.post(
                "/v1/thank-yous",
                "contactId",
                view.contactId(),
                "kind",
                view.proposedKind(),
                "text",
                told("DRAFT", debt),
                "offersHelp",
                true,
                "settles",
                List.of(view.id()));
    }

    private String told(String which, Debt debt) {
        String name = debt.person() == null ? texts.of("gratitude.SOMEBODY") : debt.person();
        return texts.of(
                "gratitude." + which + "." + debt.view().subject().type().name(),
                name,
                about(debt),
                today.of(debt.view().owedSince()));
    }

    /** What it was about, as it is put behind a date; empty when nothing is told. */
    private String about(Debt debt) {
        if (debt.what() != null) {
            return texts.of("gratitude.ABOUT.WHAT", debt.what());
        }
        if (debt.met() != null) {
            return texts.of("gratitude.ABOUT.MET", debt.met());
        }
        if (debt.role() != null && debt.organization() != null) {
            return texts.of("gratitude.ABOUT.ROLE_AT", debt.role(), debt.organization());
        }
        if (debt.role() != null) {
            return texts.of("gratitude.ABOUT.ROLE", debt.role());
        }
        return debt.organization() == null ? "" : texts.of("gratitude.ABOUT.AT", debt.organization());
    }
}
