package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Closeness;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.snapshot.TieStrength;
import org.kith.tenancy.Caller;

/** Reads the network of the caller's seeker out of the database, row by row into its arrays, in three statements. */
@ApplicationScoped
class ReadNetwork {
    private static final String PEOPLE_NOW = "select c.id, c.tie_strength::float8, c.closeness, c.last_interaction_at,"
            + " c.archived_at is not null or not c.comfortable_asking from contact c"
            + " where c.seeker_id = ? order by c.id";

    /** With the end of the date and the seeker. */
    private static final String PEOPLE_THEN = PEOPLE_NOW.replace(
            "c.last_interaction_at",
            "(select max(i.occurred_at) from interaction i where i.seeker_id = c.seeker_id and i.contact_id = c.id"
                    + " and i.occurred_at < ?)");

    private static final String TIES = "select contact_id, other_contact_id, (strength * 1000000)::int, one_way"
            + " from relationship where seeker_id = ? and other_contact_id is not null";
    private static final String ENDS = "select id, contact_id, organization_id, role, (strength * 1000000)::int"
            + " from relationship where seeker_id = ? and other_contact_id is null order by id";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadNetwork(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** The network with the seeker's own ties as of a date. */
    Network asOf(LocalDate date) {
        UUID me = caller.seekerId();
        NetworkBuilder builder = new NetworkBuilder();
        if (date.isBefore(today.date())) {
            rows.each(PEOPLE_THEN, List.of(today.endOf(date), me), row -> addPerson(builder, row, date));
        } else {
            rows.each(PEOPLE_NOW, List.of(me), row -> addPerson(builder, row, date));
        }
        Network people = builder.peopleAlone();
        rows.each(TIES, List.of(me), row -> addTie(builder, people, row));
        rows.each(ENDS, List.of(me), row -> addEnd(builder, people, row));
        return builder.build();
    }

    private void addPerson(NetworkBuilder builder, ResultSet row, LocalDate date) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        Double stated = column.real();
        Closeness closeness = column.constant(Closeness.class);
        double strength = TieStrength.of(stated, closeness, on(column.instant()), date);
        builder.person(id, (int) Math.round(strength * Network.WHOLE), stated != null, column.bool());
    }

    private LocalDate on(java.time.Instant last) {
        return last == null ? null : today.of(last);
    }

    /** Whoever came between the statements is in the next reading, which a new version calls for. */
    private static void addTie(NetworkBuilder builder, Network people, ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        int from = people.number(column.id());
        int to = people.number(column.id());
        int strength = column.count();
        if (from >= 0 && to >= 0) {
            builder.tie(from, to, strength, column.bool());
        }
    }

    private static void addEnd(NetworkBuilder builder, Network people, ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        int knownBy = people.number(column.id());
        if (knownBy >= 0) {
            builder.end(new Network.UnnamedEnd(id, knownBy, column.id(), column.text(), column.count()));
        }
    }
}
