package org.kith.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.contact.Closeness;
import org.kith.contact.ContactSql;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.path.Network;
import org.kith.path.TieProvenance;
import org.kith.relationship.Provenance;
import org.kith.relationship.RelationshipKind;
import org.kith.tenancy.Caller;

/** Reads what the network in memory does not hold: names, circles, organizations, and what is said of a tie. */
@ApplicationScoped
class ReadPeople {
    /** On a date, which comes twice. */
    static final String CURRENT =
            "(a.started_on is null or a.started_on <= ?) and (a.ended_on is null or a.ended_on >= ?)";

    private static final String FITTING = "select c.id from contact c where c.seeker_id = ? and c.archived_at is null";
    private static final String OF_CIRCLE = " and c.circle = ?";
    private static final String OF_GROUP = " and c.id in (select m.contact_id from group_member m"
            + " where m.seeker_id = ? and m.group_id = ? union all select g.gateway_contact_id from contact_group g"
            + " where g.seeker_id = ? and g.id = ? and g.gateway_contact_id is not null)";
    private static final String AT_ORGANIZATION = " and c.id in (select a.contact_id from affiliation a"
            + " where a.seeker_id = ? and a.organization_id = ? and " + CURRENT + ")";

    private static final String DETAILS = "select c.id, c.told, c.circle, o.id, o.name, c.closeness, c.connector"
            + ContactSql.FROM_SOME
            + " left join lateral (select a.organization_id from affiliation a"
            + " where a.seeker_id = c.seeker_id and a.contact_id = c.id and " + CURRENT
            + " order by a.position, a.id limit 1) a on true"
            + " left join organization o on o.seeker_id = c.seeker_id and o.id = a.organization_id";

    private static final String TIES = "select contact_id, other_contact_id, strength::float8, kind, provenance,"
            + " one_way, id from relationship where seeker_id = ? and contact_id = any (?) and other_contact_id = any (?)"
            + " and (strength * 1000000)::int >= ? order by strength desc, id";

    private final Rows rows;
    private final Caller caller;

    @Inject
    ReadPeople(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Two who know each other, whoever of them says so. */
    private record Pair(UUID low, UUID high) {
        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** The numbers of the contacts that are not archived and fit the filters on contacts. */
    BitSet fitting(Network network, Selection selection, LocalDate asOf) {
        UUID me = caller.seekerId();
        StringBuilder sql = new StringBuilder(FITTING);
        List<Object> values = new ArrayList<>(List.of(me));
        if (selection.circle() != null) {
            sql.append(OF_CIRCLE);
            values.add(selection.circle());
        }
        if (selection.groupId() != null) {
            sql.append(OF_GROUP);
            values.addAll(List.of(me, selection.groupId(), me, selection.groupId()));
        }
        if (selection.organizationId() != null) {
            sql.append(AT_ORGANIZATION);
            values.addAll(List.of(me, selection.organizationId(), asOf, asOf));
        }
        BitSet fitting = new BitSet(network.size());
        rows.each(sql.toString(), values, row -> {
            int number = network.number(row.getObject(1, UUID.class));
            if (number >= 0) {
                fitting.set(number);
            }
        });
        return fitting;
    }

    /** The name of the seeker. */
    String seeker() {
        return rows.first(
                        "select name from seeker where seeker_id = ?",
                        List.of(caller.seekerId()),
                        row -> row.getString(1))
                .orElseThrow();
    }

    /** The chosen as nodes, in their order; whoever has gone in the meantime is left out. */
    List<Node> nodes(Network network, Chosen chosen, LocalDate asOf) {
        UUID[] ids = ids(network, chosen);
        Map<UUID, Node> nodes = new HashMap<>();
        rows.each(DETAILS, List.of(ids, caller.seekerId(), asOf, asOf), row -> {
            Node node = node(row, network);
            nodes.put(node.id(), node);
        });
        List<Node> inOrder = new ArrayList<>();
        for (UUID id : ids) {
            if (nodes.containsKey(id)) {
                inOrder.add(nodes.get(id));
            }
        }
        return inOrder;
    }

    private static Node node(ResultSet row, Network network) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        String name = column.text();
        Circle circle = column.constant(Circle.class);
        UUID organizationId = column.id();
        String organization = column.text();
        Closeness closeness = column.constant(Closeness.class);
        double strength = network.firstTie(network.number(id)) / (double) Network.WHOLE;
        return new Node(
                id, NodeType.CONTACT, name, circle, organizationId, organization, closeness, strength, column.bool());
    }

    /** What is said of the ties among the chosen, the strongest first, each pair once, and so many at the most. */
    List<Edge> edges(Network network, Chosen chosen, int least, int most) {
        UUID[] ids = ids(network, chosen);
        Map<Pair, Edge> edges = new java.util.LinkedHashMap<>();
        rows.each(TIES, List.of(caller.seekerId(), ids, ids, least), row -> {
            Edge edge = edge(row);
            Pair pair = Pair.of(edge.from(), edge.to());
            Edge known = edges.get(pair);
            if (known != null) {
                edges.put(pair, known.withAnother());
            } else if (edges.size() < most) {
                edges.put(pair, edge);
            }
        });
        return List.copyOf(edges.values());
    }

    private static Edge edge(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Edge(
                column.id(),
                column.id(),
                column.real(),
                column.constant(RelationshipKind.class),
                TieProvenance.of(column.constant(Provenance.class)),
                column.bool(),
                column.id(),
                0);
    }

    private static UUID[] ids(Network network, Chosen chosen) {
        return java.util.Arrays.stream(chosen.people()).mapToObj(network::id).toArray(UUID[]::new);
    }
}
