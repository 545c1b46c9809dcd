package org.kith.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** The way that documents took after the seeker gave them out of hand; only ever added to. */
@ApplicationScoped
class CourierSteps {
    private static final String COLUMNS =
            "share_id, number, occurred_at, recorded_at, holder_contact_id, holder, arrived, note";

    private final Rows rows;
    private final Caller caller;

    @Inject
    CourierSteps(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    List<CourierStep> of(UUID share) {
        return of(List.of(share)).getOrDefault(share, List.of());
    }

    /** The steps of several shares, by share, in one query. */
    Map<UUID, List<CourierStep>> of(Collection<UUID> shares) {
        Map<UUID, List<CourierStep>> found = new HashMap<>();
        if (!shares.isEmpty()) {
            rows.all(
                    "select " + COLUMNS + " from document_share_step where seeker_id = ? and share_id = any (?)"
                            + " order by share_id, number",
                    List.of(caller.seekerId(), shares.toArray(UUID[]::new)),
                    row -> {
                        Columns column = new Columns(row);
                        return found.computeIfAbsent(column.id(), any -> new ArrayList<>())
                                .add(read(column));
                    });
        }
        return found;
    }

    void add(UUID share, CourierStep step) {
        rows.change(
                "insert into document_share_step (seeker_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        caller.seekerId(),
                        share,
                        step.number(),
                        step.occurredAt(),
                        step.recordedAt(),
                        step.holderContactId(),
                        step.holder(),
                        step.arrived(),
                        step.note()));
    }

    private static CourierStep read(Columns column) throws SQLException {
        return new CourierStep(
                column.count(),
                column.instant(),
                column.instant(),
                column.id(),
                column.text(),
                column.bool(),
                column.text());
    }
}
