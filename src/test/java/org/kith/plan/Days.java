package org.kith.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.advice.Texts;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.contact.Circle;
import org.kith.contact.ProviderCategory;
import org.kith.gratitude.ThankYouOwed;
import org.kith.interaction.Channel;
import org.kith.prompt.PromptCategory;
import org.kith.prompt.PromptState;
import org.kith.prompt.PromptView;
import org.kith.reminder.DueReminder;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Moment;

/** Days for tests of rules. */
final class Days {
    private Days() {}

    /** A day on which nothing but the network calls for anything. */
    static Day of(Moment moment) {
        return new Day(moment.snapshot(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    static Day owing(Moment moment, ThankYouOwed... thanks) {
        Day day = of(moment);
        return new Day(day.snapshot(), List.of(thanks), List.of(), List.of(), List.of(), Optional.empty());
    }

    static Day reminding(Moment moment, DueReminder... reminders) {
        Day day = of(moment);
        return new Day(day.snapshot(), List.of(), List.of(reminders), List.of(), List.of(), Optional.empty());
    }

    static Day introducing(Moment moment, String status, String since) {
        Day day = of(moment);
        return new Day(
                day.snapshot(),
                List.of(),
                List.of(),
                List.of(underway(false, status, since)),
                List.of(),
                Optional.empty());
    }

    static Day interviewed(Moment moment, String outcome, String at) {
        Day day = of(moment);
        return new Day(
                day.snapshot(),
                List.of(),
                List.of(),
                List.of(underway(true, outcome, at)),
                List.of(),
                Optional.empty());
    }

    static Day overlooking(Moment moment) {
        Day day = of(moment);
        PromptView mechanic = new PromptView(
                "mechanic",
                PromptCategory.SERVICE_PROVIDERS,
                Circle.SERVICE_PROVIDER,
                ProviderCategory.MECHANIC,
                List.of(),
                "Who repairs your car?",
                "They hear much.",
                "CATALOGUE",
                List.of(new Because("CATALOGUE", "Such people meet many.", List.of())),
                PromptState.OPEN,
                null,
                List.of(),
                List.of("answer"),
                SuggestedAction.get("/v1/prompts/mechanic"));
        return new Day(day.snapshot(), List.of(), List.of(), List.of(), List.of(), Optional.of(mechanic));
    }

    /** Without what was skipped. */
    static Day skipping(Day day, PlanRule rule, UUID about) {
        return new Day(
                day.snapshot(),
                day.thanks(),
                day.reminders(),
                Stream.concat(day.introductions().stream(), day.interviews().stream())
                        .toList(),
                List.of(new Skip(rule, about)),
                day.prompt());
    }

    private static Underway underway(boolean interview, String status, String at) {
        return new Underway(
                interview,
                new UUID(7, 1),
                status,
                Instant.parse(at),
                new UUID(0, 1),
                new UUID(0, 1),
                true,
                1,
                "Lakeside Freight");
    }

    /** An ask to number 1 about an organization. */
    static Asked cold(String at, AskStatus status) {
        return new Asked(
                new UUID(1, 50),
                new UUID(0, 1),
                null,
                AskOrigin.ASKED,
                AskKind.NAMES,
                null,
                new UUID(8, 1),
                Channel.EMAIL,
                false,
                true,
                null,
                Instant.parse(at),
                Instant.parse(at),
                status,
                null,
                Instant.parse(at));
    }

    /** What the rules make of a day, in English. */
    static List<PlanItem> plan(Day day, List<PlanRule> rules) {
        return MakePlan.by(rules, day, new Outline(Texts.in(Locale.ENGLISH))).items();
    }

    static List<PlanItem> plan(Day day) {
        return plan(day, List.of(PlanRule.values()));
    }
}
