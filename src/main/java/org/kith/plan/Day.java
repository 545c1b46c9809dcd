package org.kith.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.ask.AskKind;
import org.kith.ask.Prospect;
import org.kith.gratitude.ThankYouOwed;
import org.kith.prompt.PromptView;
import org.kith.reminder.DueReminder;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;
import org.kith.suggestion.NextToAsk;

/** A day with everything that the rules look at. It is made once a plan and never changes. */
final class Day {
    /** How far back a refusal, a first meeting or the end of a search still calls for something. */
    static final int RECENT_DAYS = 60;

    private final Snapshot snapshot;
    private final List<ThankYouOwed> thanks;
    private final List<DueReminder> reminders;
    private final List<Underway> introductions;
    private final List<Underway> interviews;
    private final List<Skip> skips;
    private final Optional<PromptView> prompt;
    private final Map<UUID, Prospect> prospects = new HashMap<>();
    private final List<Person> free;
    private final NextToAsk next;

    Day(
            Snapshot snapshot,
            List<ThankYouOwed> thanks,
            List<DueReminder> reminders,
            List<Underway> underway,
            List<Skip> skips,
            Optional<PromptView> prompt) {
        this.snapshot = snapshot;
        this.thanks = thanks;
        this.reminders = reminders;
        this.introductions = underway.stream().filter(one -> !one.interview()).toList();
        this.interviews = underway.stream().filter(Underway::interview).toList();
        this.skips = skips;
        this.prompt = prompt;
        this.free = snapshot.people().stream().filter(this::isFree).toList();
        this.next = new NextToAsk(snapshot, AskKind.NAMES);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Thanks that are due. */
    List<ThankYouOwed> thanks() {
        return thanks;
    }

    /** The seeker's own that are due. */
    List<DueReminder> reminders() {
        return reminders;
    }

    /** Introductions under way, or made and not met yet. */
    List<Underway> introductions() {
        return introductions;
    }

    /** Interviews of the last weeks and the next days. */
    List<Underway> interviews() {
        return interviews;
    }

    /** What the seeker does not want to see on this day. */
    List<Skip> skips() {
        return skips;
    }

    /** The source to think of, or empty when all were answered or skipped. */
    Optional<PromptView> prompt() {
        return prompt;
    }

    /** Those who can be asked the standard question, in the order of the suggestions. */
    NextToAsk next() {
        return next;
    }

    LocalDate date() {
        return snapshot.asOf();
    }

    /** The contact, if the plan may name it: neither archived nor somebody the seeker would rather not ask. */
    Optional<Person> person(UUID id) {
        return Optional.ofNullable(id).map(snapshot::person).filter(Person::mayBeSuggested);
    }

    /** Contacts whom one may turn to: not at rest, and not waited for with patience. */
    Stream<Person> free() {
        return free.stream();
    }

    private boolean isFree(Person person) {
        return person.mayBeSuggested() && person.restingSince() == null && !isInPatience(person);
    }

    private boolean isInPatience(Person person) {
        return snapshot.asksTo(person.id()).stream()
                .anyMatch(ask -> ask.isOpen() && !date().isAfter(prospect(ask).patienceUntil()));
    }

    /** Asks that wait for an answer, from contacts whom the plan may name and who are not at rest. */
    Stream<Asked> open() {
        return snapshot.asks().stream()
                .filter(Asked::isOpen)
                .filter(ask -> person(ask.contactId())
                        .filter(person -> person.restingSince() == null)
                        .isPresent());
    }

    /** What an ask leads to, as {@code GET /v1/asks/{id}} tells it. */
    Prospect prospect(Asked ask) {
        return prospects.computeIfAbsent(ask.id(), any -> prospectOf(ask));
    }

    private Prospect prospectOf(Asked ask) {
        return Prospect.of(
                ask.origin(),
                ask.status(),
                snapshot.policyOf(ask),
                ask.cold(),
                snapshot.dateOf(ask.askedAt()),
                snapshot.dateOf(ask.remindedAt()),
                snapshot.hasBeenHelpedThere(ask));
    }

    /** Whether the day has come; no date never comes. */
    boolean hasCome(LocalDate dueOn) {
        return dueOn != null && !date().isBefore(dueOn);
    }

    /** Whether something lies at most so many days back. */
    boolean isWithin(LocalDate on, int days) {
        return on != null && !on.isBefore(date().minusDays(days));
    }

    boolean isSkipped(PlanItem item) {
        return item.about() != null && isSkipped(item.rule(), item.about().id());
    }

    boolean isSkipped(PlanRule rule, UUID id) {
        return skips.stream()
                .anyMatch(skip -> skip.rule() == rule && skip.aboutId().equals(id));
    }
}
