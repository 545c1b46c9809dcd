package org.kith.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.advice.EmptyReason;
import org.kith.ask.AskKind;
import org.kith.ask.AskStatus;
import org.kith.ask.Limit;
import org.kith.ask.Limits;
import org.kith.ask.Patience;
import org.kith.ask.Tally;
import org.kith.search.Policy;
import org.kith.search.Search;
import org.kith.search.Targets;

/** Everything that was known at the end of a date, by the seeker's time zone. It is made once a request and never changes. */
public final class Snapshot {
    private final LocalDate asOf;
    private final ZoneId zone;
    private final Search search;
    private final Collection<Search> searches;
    private final Map<UUID, Policy> policies;
    private final Policy policy;
    private final Reading reading;
    private final Set<There> helpedThere;
    private final Instant recentSince;

    /**
     * Puts together what was read.
     *
     * @param search in whose days the date lies; null for none
     * @param searches all there are
     */
    public Snapshot(
            LocalDate asOf,
            ZoneId zone,
            Search search,
            Collection<Search> searches,
            Collection<Person> people,
            List<Asked> asks,
            List<Deed> deeds) {
        this(asOf, zone, search, searches, Reading.of(people, asks, deeds));
    }

    Snapshot(LocalDate asOf, ZoneId zone, Search search, Collection<Search> searches, Reading reading) {
        this.asOf = asOf;
        this.zone = zone;
        this.search = search;
        this.searches = List.copyOf(searches);
        this.policies = searches.stream().collect(Collectors.toMap(one -> one.id, Search::policyInForce));
        this.policy = search == null ? Policy.USUAL : search.policyInForce();
        this.reading = reading;
        this.recentSince =
                asOf.minusDays(TieStrength.RECENT_DAYS).atStartOfDay(zone).toInstant();
        this.helpedThere = reading.asks().stream()
                .filter(ask -> ask.isFulfilled() && ask.organizationId() != null)
                .map(There::of)
                .collect(Collectors.toSet());
    }

    /** An organization in a search. */
    private record There(UUID organizationId, UUID searchId) {
        static There of(Asked ask) {
            return new There(ask.organizationId(), ask.searchId());
        }
    }

    /** Whether somebody has helped, in the same search, with the organization that the ask is about. */
    public boolean hasBeenHelpedThere(Asked ask) {
        return ask.organizationId() != null && helpedThere.contains(There.of(ask));
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The search in whose days the date lies. */
    public Optional<Search> search() {
        return Optional.ofNullable(search);
    }

    /** Its id, or null. */
    public UUID searchId() {
        return search == null ? null : search.id;
    }

    /** All searches there are, in no order. */
    public Collection<Search> searches() {
        return searches;
    }

    /** The policy of the search of the date, or the usual one. */
    public Policy policy() {
        return policy;
    }

    /** What the search of the date aims at, or the usual aims. */
    public Targets targets() {
        return search == null ? Targets.USUAL : search.targetsInForce();
    }

    /** The policy under which an ask stands: that of its own search. */
    public Policy policyOf(Asked ask) {
        return ask.searchId() == null ? Policy.USUAL : policies.getOrDefault(ask.searchId(), Policy.USUAL);
    }

    /** All contacts, in no order; the archived ones among them. */
    public Collection<Person> people() {
        return reading.people().values();
    }

    /** Why an answer that names people names nobody. */
    public EmptyReason whyNobody() {
        return reading.people().isEmpty() ? EmptyReason.NOTHING_THERE : EmptyReason.NO_MATCH;
    }

    /** The contact; every contact that an ask or deed names is there. */
    public Person person(UUID id) {
        return reading.people().get(id);
    }

    /** All asks: those asked first come first, and drafts last. */
    public List<Asked> asks() {
        return reading.asks();
    }

    /** The asks to a contact, in the same order. */
    public List<Asked> asksTo(UUID contactId) {
        return reading.asksTo().getOrDefault(contactId, List.of());
    }

    /** What one did for the other, the first first; what has no time comes last. */
    public List<Deed> deedsOf(UUID contactId) {
        return reading.deedsOf().getOrDefault(contactId, List.of());
    }

    /** What anybody did for the other, in no order. */
    public Stream<Deed> deeds() {
        return reading.deedsOf().values().stream().flatMap(List::stream);
    }

    /** Asks that were sent on these days, both included, in the order of time. */
    public Stream<Asked> asked(LocalDate from, LocalDate to) {
        return reading.asks().stream().filter(Asked::wasAsked).filter(ask -> {
            LocalDate on = dateOf(ask.askedAt());
            return !on.isBefore(from) && !on.isAfter(to);
        });
    }

    /** Whether the contact was asked in the search of the date; without a search, whether ever. */
    public boolean wasAskedInThisSearch(UUID contactId) {
        return asksTo(contactId).stream().anyMatch(ask -> ask.wasAsked() && isOfThisSearch(ask));
    }

    /** Asks that were sent in the search of the date, in the order of time; without a search, all that were sent. */
    public Stream<Asked> askedInThisSearch() {
        return reading.asks().stream().filter(ask -> ask.wasAsked() && isOfThisSearch(ask));
    }

    /** The last day on which a reminder of an ask that was sent would be impatient. */
    public LocalDate patienceUntil(Asked ask) {
        return new Patience(policyOf(ask), ask.cold()).until(dateOf(ask.askedAt()));
    }

    /** Whether an ask that was sent belongs to the search of the date; without a search every ask does. */
    public boolean isOfThisSearch(Asked ask) {
        return search == null
                || search.id.equals(ask.searchId())
                || (ask.searchId() == null && !dateOf(ask.askedAt()).isBefore(search.startedOn));
    }

    /** Whether the two were in touch since the search of the date began, be it by an ask; without a search, ever. */
    public boolean wasInTouchInThisSearch(Person person) {
        LocalDate last = dateOf(person.lastInteractionAt());
        boolean met = last != null && (search == null || !last.isBefore(search.startedOn));
        return met || wasAskedInThisSearch(person.id());
    }

    /** When the two were last in touch, be it by an ask; null for never. */
    public Instant lastContactAt(Person person) {
        Instant last = person.lastInteractionAt();
        for (Asked ask : asksTo(person.id())) {
            Instant at = ask.settledAt();
            last = last == null || (at != null && at.isAfter(last)) ? at : last;
        }
        return last;
    }

    /** The limits under which the next ask to the contact stands, met or not: the same that refuse it. */
    public List<Limit> limits(Person person, AskKind kind) {
        return Limits.of(kind, tally(person), policy, asOf);
    }

    /** Whether the next ask would meet none of them, of a contact who may be suggested and is not at rest. */
    public boolean mayBeAsked(Person person, AskKind kind) {
        return person.mayBeSuggested()
                && person.restingSince() == null
                && limits(person, kind).stream().noneMatch(Limit::met);
    }

    /** Whether an ask or a deed is recorded between the two. Of most people there is none, so that nothing else needs a look. */
    public boolean hasHistory(Person person) {
        return reading.asksTo().containsKey(person.id()) || reading.deedsOf().containsKey(person.id());
    }

    /** How often the contact was asked by the end of the date. */
    public Tally tally(Person person) {
        List<Asked> to = asksTo(person.id());
        LocalDate first = asOf.minusDays(Limits.WINDOW_DAYS - 1L);
        return new Tally(
                (int) to.stream().filter(Asked::isOpen).count(),
                (int) to.stream()
                        .filter(ask -> ask.wasAsked() && !dateOf(ask.askedAt()).isBefore(first))
                        .count(),
                to.stream()
                        .filter(ask -> ask.wasAsked() && ask.status() == AskStatus.DECLINED)
                        .map(ask -> dateOf(ask.settledAt()))
                        .max(LocalDate::compareTo)
                        .orElse(null),
                person.trusted(),
                (int) deedsOf(person.id()).stream()
                        .filter(deed -> deed.type() == DeedType.INTERVIEWS)
                        .count());
    }

    /** Whether something happened in the days that make a tie one that is kept up; null did not. */
    boolean isRecent(Instant at) {
        return at != null && !at.isBefore(recentSince);
    }

    /** The date on which something happened, as the seeker saw it; null for null. */
    public LocalDate dateOf(Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDate();
    }

    /** The time zone in which the seeker lives the days. */
    public ZoneId zone() {
        return zone;
    }
}
