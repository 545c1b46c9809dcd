package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.path.TieOnPath.FurtherTie;
import org.kith.relationship.Provenance;
import org.kith.relationship.RelationshipKind;
import org.kith.tenancy.Caller;

/** Reads what is said of the ties of some paths, in one statement. */
@ApplicationScoped
class ReadTies {
    private static final String SAID = "r.id, r.kind, r.strength::float8, r.provenance, r.evidence";
    private static final String SQL = "with me (id) as (values (cast(? as uuid))),"
            + " step (a, b) as (select * from unnest(cast(? as uuid[]), cast(? as uuid[])))"
            + " select step.a, step.b, " + SAID + " from step cross join me"
            + " join relationship r on r.seeker_id = me.id and r.contact_id = step.a and r.other_contact_id = step.b"
            + " union all select step.a, step.b, " + SAID + " from step cross join me"
            + " join relationship r on r.seeker_id = me.id and r.other_contact_id = step.a and r.contact_id = step.b"
            + " where not r.one_way"
            + " union all select r.contact_id, r.id, " + SAID + " from me"
            + " join relationship r on r.seeker_id = me.id and r.id = any (?)";

    private final Rows rows;
    private final Caller caller;

    @Inject
    ReadTies(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /**
     * From whom to whom a tie leads.
     *
     * @param to a contact, or the relationship that tells of somebody unnamed
     */
    record Step(UUID from, UUID to) {}

    private record Said(Step step, FurtherTie tie) {}

    /**
     * What is said of each step, the strongest first, then by id.
     *
     * @param unnamed the relationships that lead to somebody unnamed
     */
    Map<Step, List<FurtherTie>> of(List<Step> steps, List<UUID> unnamed) {
        List<Object> values = new ArrayList<>();
        values.add(caller.seekerId());
        values.add(steps.stream().map(Step::from).toArray(UUID[]::new));
        values.add(steps.stream().map(Step::to).toArray(UUID[]::new));
        values.add(unnamed.toArray(UUID[]::new));
        return rows.all(SQL, values, ReadTies::read).stream()
                .sorted(Comparator.comparing((Said said) -> said.tie.strength(), Comparator.reverseOrder())
                        .thenComparing(said -> said.tie.relationshipId().toString()))
                .collect(Collectors.groupingBy(Said::step, Collectors.mapping(Said::tie, Collectors.toList())));
    }

    private static Said read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        Step step = new Step(column.id(), column.id());
        UUID id = column.id();
        RelationshipKind kind = column.constant(RelationshipKind.class);
        double strength = column.real();
        Provenance provenance = column.constant(Provenance.class);
        return new Said(step, new FurtherTie(id, kind, strength, TieProvenance.of(provenance), column.text()));
    }
}
