package org.kith.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.SuggestedAction;
import org.kith.snapshot.Person;
import org.kith.time.BusinessDays;

/** Introductions that wait for the seeker: to be made once both agreed, to be met once made, and, after as long as an ask
 * is waited for, to be looked at. */
final class IntroductionFollowUp implements Rule {
    private static final int MEET_AFTER_BUSINESS_DAYS = 2;

    @Override
    public Stream<PlanItem> of(Day day, Outline so) {
        return day.introductions().stream()
                .filter(introduction -> day.hasCome(dueOn(introduction, day)))
                .filter(introduction -> introduction.personId() == null
                        || day.person(introduction.personId()).isPresent())
                .map(introduction -> item(introduction, day, so));
    }

    private static LocalDate dueOn(Underway introduction, Day day) {
        LocalDate since = day.snapshot().dateOf(introduction.at());
        return switch (introduction.status()) {
            case "TARGET_AGREED" -> since;
            case "MADE" -> BusinessDays.after(since, MEET_AFTER_BUSINESS_DAYS);
            default ->
                BusinessDays.next(
                        BusinessDays.after(since, day.snapshot().policy().patienceBusinessDays()));
        };
    }

    /** To be met: that names the target. All else names nobody to contact. */
    private static PlanItem item(Underway introduction, Day day, Outline so) {
        About about = About.of(AboutType.INTRODUCTION, introduction.id());
        boolean made = introduction.status().equals("MADE");
        Person target = made ? day.person(introduction.targetId()).orElse(null) : null;
        PlanItem bare = so.about(
                PlanRule.INTRODUCTION_FOLLOW_UP,
                about,
                target,
                dueOn(introduction, day),
                null,
                action(introduction),
                so.because(fact(introduction), List.of(about), day.snapshot().dateOf(introduction.at())));
        return bare.saying(so.words("INTRODUCTION." + introduction.status(), target == null ? "" : target.name()));
    }

    private static Fact fact(Underway introduction) {
        return switch (introduction.status()) {
            case "TARGET_AGREED" -> Fact.TARGET_AGREED_ON;
            case "MADE" -> Fact.INTRODUCED_ON;
            case "CONNECTOR_AGREED" -> Fact.CONNECTOR_AGREED_ON;
            default -> Fact.REQUESTED_ON;
        };
    }

    private static SuggestedAction action(Underway introduction) {
        String path = "/v1/introductions/" + introduction.id();
        return switch (introduction.status()) {
            case "TARGET_AGREED" ->
                introduction.named() ? SuggestedAction.post(path + "/make") : SuggestedAction.get(path);
            case "MADE" -> SuggestedAction.post(path + "/meet");
            default -> SuggestedAction.get(path);
        };
    }
}
