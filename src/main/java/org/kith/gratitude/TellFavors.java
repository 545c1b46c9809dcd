package org.kith.gratitude;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.gratitude.ReadGratitude.Done;
import org.kith.seeker.Today;

/**
 * Tells who did what for whom, and to whom it is time to return something.
 *
 * @param days from the first help for which nothing went back until it is time
 */
record TellFavors(LocalDate asOf, int days, Today today, Texts texts) {
    private static final int MOST_TOLD = 5;

    /** Told of what was done, the last first. */
    FavorsByPerson of(List<Done> done) {
        Map<UUID, List<Done>> helpers =
                done.stream().collect(Collectors.groupingBy(Done::contactId, LinkedHashMap::new, Collectors.toList()));
        List<HelperFavors> favors = helpers.values().stream()
                .map(this::helper)
                .sorted(Comparator.comparing(
                        HelperFavors::returnDueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        int due = (int) favors.stream().filter(HelperFavors::returnDue).count();
        EmptyReason reason = favors.isEmpty() ? EmptyReason.NOTHING_THERE : null;
        return new FavorsByPerson(
                favors.size(),
                due,
                favors.stream().limit(ReadGratitude.MOST).toList(),
                reason,
                texts.of(reason == null ? "gratitude.FAVORS" : "gratitude.NO_FAVORS", favors.size(), due));
    }

    private HelperFavors helper(List<Done> done) {
        List<BalanceItem> received = items(done, FavorDirection.TO_SEEKER);
        List<BalanceItem> given = items(done, FavorDirection.FROM_SEEKER);
        UUID contactId = done.get(0).contactId();
        String name = done.get(0).name();
        Nudge nudge = nudge(received, given, name);
        GratitudeRule rule = rule(nudge);
        List<BalanceItem> lastReceived = told(received);
        List<BalanceItem> lastGiven = told(given);
        return new HelperFavors(
                contactId,
                name,
                lastReceived,
                lastGiven,
                nudge.due(),
                nudge.dueOn(),
                rule.name(),
                words(name, received, given),
                List.of(because(rule, contactId, name, nudge)),
                nudge.due() ? SuggestedAction.get("/v1/contacts/" + contactId + "/balance") : null);
    }

    /** The days run from the first help that nothing has been given for. */
    private Nudge nudge(List<BalanceItem> received, List<BalanceItem> given, String name) {
        return Nudge.helpedSince(received, given)
                .map(first -> Nudge.of(today.of(first), days, asOf, name))
                .orElseGet(() -> Nudge.none(name));
    }

    private static GratitudeRule rule(Nudge nudge) {
        if (nudge.dueOn() == null) {
            return GratitudeRule.RECIPROCITY_NONE;
        }
        return nudge.due() ? GratitudeRule.RECIPROCITY_DUE : GratitudeRule.RECIPROCITY_LATER;
    }

    private Because because(GratitudeRule rule, UUID contactId, String name, Nudge nudge) {
        String words = nudge.dueOn() == null
                ? texts.of("gratitude.BECAUSE." + rule.name(), name)
                : texts.of("gratitude.BECAUSE." + rule.name(), name, nudge.since(), nudge.dueOn());
        return Because.of(rule, words, About.of(AboutType.CONTACT, contactId));
    }

    private String words(String name, List<BalanceItem> received, List<BalanceItem> given) {
        if (given.isEmpty()) {
            return texts.of("gratitude.RECEIVED", name, what(received.get(0)), received.size() - 1);
        }
        if (received.isEmpty()) {
            return texts.of("gratitude.GIVEN", name, what(given.get(0)), given.size() - 1);
        }
        return texts.of("gratitude.BOTH", name, what(received.get(0)), what(given.get(0)));
    }

    private List<BalanceItem> told(List<BalanceItem> items) {
        return items.stream()
                .limit(MOST_TOLD)
                .map(item -> new BalanceItem(item.type(), item.id(), item.direction(), item.occurredAt(), what(item)))
                .toList();
    }

    private String what(BalanceItem item) {
        return item.words() == null ? texts.of("gratitude.WHAT." + item.type().name()) : item.words();
    }

    private static List<BalanceItem> items(List<Done> done, FavorDirection direction) {
        return done.stream()
                .map(Done::item)
                .filter(item -> item.direction() == direction)
                .toList();
    }
}
