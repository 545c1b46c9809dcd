package org.kith.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.interaction.Channel;
import org.kith.search.PolicyDraft;
import org.kith.search.Search;
import org.kith.search.TargetsDraft;

/** A network for tests of rules, as it stands on Monday, March 2, 2026, in UTC. */
public final class Moment {
    /** The date. */
    public static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private final List<Person> people = new ArrayList<>();
    private final List<Asked> asks = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private Search search;

    private Moment() {}

    /** These people, and nothing that happened. */
    public static Moment with(Somebody... all) {
        Moment moment = new Moment();
        Arrays.stream(all).map(Somebody::person).forEach(moment.people::add);
        return moment;
    }

    /** A search since a date. */
    public Moment searchingSince(String date) {
        search = new Search();
        search.id = new UUID(9, 9);
        search.startedOn = LocalDate.parse(date);
        search.targetRoles = List.of();
        search.industries = List.of();
        search.policy = PolicyDraft.NONE;
        search.targets = TargetsDraft.NONE;
        return this;
    }

    /** The search has this policy, in the words of the API. */
    public Moment under(String policy) {
        try {
            search.policy = new ObjectMapper().readValue(policy, PolicyDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        return this;
    }

    /** Somebody was asked for names. */
    public Moment asked(int number, String at, AskStatus status, String settledAt) {
        Instant sent = Instant.parse(at);
        asks.add(new Asked(
                new UUID(1, asks.size() + 1L),
                new UUID(0, number),
                search == null ? null : search.id,
                AskOrigin.ASKED,
                AskKind.NAMES,
                null,
                null,
                Channel.PHONE,
                false,
                false,
                null,
                sent,
                sent,
                status,
                null,
                settledAt == null ? sent : Instant.parse(settledAt)));
        return this;
    }

    /** Asks as a test has made them. */
    public Moment asks(List<Asked> made) {
        asks.addAll(made);
        return this;
    }

    /** A search that ended. */
    public Moment searchedUntil(String date) {
        searchingSince("2025-01-01");
        search.endedOn = LocalDate.parse(date);
        return this;
    }

    /** One did something for the other. */
    public Moment did(int number, DeedType type, String at) {
        deeds.add(new Deed(new UUID(0, number), type, new UUID(2, deeds.size() + 1L), Instant.parse(at)));
        return this;
    }

    /** The snapshot of it. */
    public Snapshot snapshot() {
        Search current = search != null && search.lasts(DATE) ? search : null;
        return new Snapshot(
                DATE, ZoneOffset.UTC, current, search == null ? List.of() : List.of(search), people, asks, deeds);
    }
}
