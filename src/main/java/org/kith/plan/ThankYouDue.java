package org.kith.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.gratitude.DebtSubject;
import org.kith.gratitude.DebtView;
import org.kith.snapshot.Person;

/** Thanks for help or an interview whose day has come; the longest due first. */
final class ThankYouDue implements Rule {
    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.debts().stream().flatMap(debt -> item(debt, day, so).stream());
    }

    /** Whoever interviewed and is no contact yet becomes one first. */
    private static Optional<PlanItem> item(DebtView debt, Day day, Outline so) {
        if (debt.contactId() == null) {
            return Optional.of(item(debt, null, day, so, keeping(debt.subject())));
        }
        return day.person(debt.contactId()).map(person -> item(debt, person, day, so, thanking(debt, so)));
    }

    private static PlanItem item(DebtView debt, Person person, Day day, Outline so, SuggestedAction action) {
        Fact owed = Fact.valueOf("OWED_FOR_" + debt.subject().type().name());
        List<About> about = Stream.of(
                        About.of(AboutType.DEBT, debt.id()),
                        About.of(typeOf(debt), debt.subject().id()))
                .toList();
        return so.about(
                PlanRule.THANK_YOU_DUE,
                about.get(0),
                person,
                debt.dueOn(),
                null,
                action,
                so.because(owed, about, day.snapshot().dateOf(debt.owedSince())),
                so.because(Fact.DUE_BY, List.of(about.get(0)), debt.dueOn()));
    }

    private static AboutType typeOf(DebtView debt) {
        return AboutType.valueOf(debt.subject().type().name());
    }

    private static SuggestedAction keeping(DebtSubject interview) {
        return SuggestedAction.post(
                "/v1/interviews/" + interview.id() + "/interviewers/" + interview.interviewer() + "/contact");
    }

    private static SuggestedAction thanking(DebtView debt, Outline so) {
        return SuggestedAction.post(
                "/v1/thank-yous",
                "contactId",
                debt.contactId(),
                "kind",
                debt.proposedKind(),
                "text",
                so.words("THANKS." + debt.subject().type().name()),
                "offersHelp",
                true,
                "settles",
                List.of(debt.id()));
    }
}
