package org.kith.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;

/**
 * Keeps the steps of things. Each kind of thing has a table {@code <thing>_step} with the columns seeker_id, thing_id,
 * number, action, status, occurred_at, recorded_at, channel, reason, note and override; steps are only ever added.
 */
@ApplicationScoped
public class Steps {
    private static final String COLUMNS =
            "thing_id, number, action, status, occurred_at, recorded_at, channel, reason, note, override";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Steps(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds a step. Whoever calls holds the lock of the thing's row.
     *
     * @param table such as {@code ask_step}
     * @throws Problem 409 out-of-order when it happened before the last one
     */
    public void add(String table, UUID thing, Step step) {
        Last last = rows.first(
                        "select number, occurred_at, action from " + table
                                + " where seeker_id = ? and thing_id = ? order by number desc limit 1",
                        List.of(caller.seekerId(), thing),
                        row -> new Last(row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3)))
                .orElse(new Last(0, Instant.MIN, null));
        if (step.occurredAt().isBefore(last.occurredAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "It was recorded that \"" + last.action + "\" happened at " + last.occurredAt
                            + "; what follows cannot have happened before.");
        }
        rows.change(
                "insert into " + table + " (seeker_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        caller.seekerId(),
                        thing,
                        last.number + 1,
                        step.action(),
                        step.status(),
                        step.occurredAt(),
                        clock.instant(),
                        step.channel(),
                        step.reason(),
                        step.note(),
                        step.override()));
    }

    private record Last(int number, Instant occurredAt, String action) {}

    /** The steps of a thing, the first one first. */
    public List<Step> of(String table, UUID thing) {
        return of(table, List.of(thing)).getOrDefault(thing, List.of());
    }

    /** The steps of several things, by thing, in one query. */
    public Map<UUID, List<Step>> of(String table, Collection<UUID> things) {
        Map<UUID, List<Step>> found = new HashMap<>();
        if (!things.isEmpty()) {
            rows.all(
                    "select " + COLUMNS + " from " + table
                            + " where seeker_id = ? and thing_id = any (?) order by thing_id, number",
                    List.of(caller.seekerId(), things.toArray(UUID[]::new)),
                    row -> found.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                            .add(read(row)));
        }
        return found;
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getTimestamp(6).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    /** 409 unless the action is among the legal ones, which are told. */
    public static void require(String action, Collection<String> legal) {
        if (!legal.contains(action)) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    legal.isEmpty()
                            ? "Nothing can be done with it any more."
                            : "From here only these lead on: " + String.join(", ", legal) + ".");
        }
    }
}
