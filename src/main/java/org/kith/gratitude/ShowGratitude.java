package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.gratitude.ReadGratitude.Debt;
import org.kith.gratitude.ReadGratitude.Sent;
import org.kith.search.Policy;
import org.kith.search.Search;
import org.kith.search.Searches;
import org.kith.seeker.Today;

/** Shows what is owed, what was sent, and who did what for whom. */
@ApplicationScoped
class ShowGratitude {
    private static final int SENT_DAYS = 90;

    private final ReadGratitude read;
    private final Searches searches;
    private final Today today;
    private final Texts texts;

    @Inject
    ShowGratitude(ReadGratitude read, Searches searches, Today today, Texts texts) {
        this.read = read;
        this.searches = searches;
        this.today = today;
        this.texts = texts;
    }

    /**
     * All of it as it stood.
     *
     * @param on at the end of this date; null for today
     */
    Gratitude on(LocalDate on) {
        LocalDate asOf = on == null ? today.date() : on;
        Policy policy = searches.at(asOf).map(Search::policyInForce).orElse(Policy.USUAL);
        ThankYousOwed owed = owed(read.owed(asOf, ReadGratitude.MOST), new ProposeThanks(asOf, today, texts));
        ThankYousSent sent = sent(read.sent(asOf, SENT_DAYS));
        FavorsByPerson favors = new TellFavors(asOf, policy.reciprocityDays(), today, texts).of(read.done(asOf));
        return new Gratitude(
                asOf,
                owed,
                sent,
                favors,
                texts.of("gratitude.ALL", owed.total(), owed.overdue(), sent.total(), favors.returnsDue()));
    }

    private ThankYousOwed owed(List<Debt> debts, ProposeThanks propose) {
        if (debts.isEmpty()) {
            return new ThankYousOwed(0, 0, List.of(), EmptyReason.NOTHING_THERE, texts.of("gratitude.NOTHING_OWED"));
        }
        Debt first = debts.get(0);
        return new ThankYousOwed(
                first.owed(),
                first.overdue(),
                debts.stream().map(propose::of).toList(),
                null,
                texts.of("gratitude.THANKS_OWED", first.owed(), first.overdue()));
    }

    private ThankYousSent sent(List<Sent> thanks) {
        if (thanks.isEmpty()) {
            return new ThankYousSent(0, List.of(), EmptyReason.NOTHING_THERE, texts.of("gratitude.NOTHING_SENT"));
        }
        int total = thanks.get(0).total();
        return new ThankYousSent(
                total, thanks.stream().map(this::sent).toList(), null, texts.of("gratitude.THANKS_SENT", total));
    }

    private ThankYouSent sent(Sent thanks) {
        GratitudeRule rule = thanks.generic() ? GratitudeRule.THANK_YOU_GENERIC : GratitudeRule.THANK_YOU_SENT;
        LocalDate on = today.of(thanks.sentAt());
        return new ThankYouSent(
                thanks.id(),
                thanks.contactId(),
                thanks.name(),
                thanks.kind(),
                thanks.sentAt(),
                thanks.generic(),
                rule.name(),
                texts.of("gratitude." + rule.name(), thanks.name(), on),
                List.of(Because.of(
                        rule,
                        texts.of("gratitude.BECAUSE." + rule.name(), thanks.name(), on),
                        About.of(AboutType.THANK_YOU, thanks.id()),
                        About.of(AboutType.CONTACT, thanks.contactId()))),
                thanks.generic() ? SuggestedAction.get("/v1/thank-yous/" + thanks.id()) : null);
    }
}
