package org.kith.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A recursive query in the service's own database, prepared, under its role with row-level security. */
final class WarmBySql implements WarmSide {
    private static final String SQL = "with recursive me (id) as (values (cast(? as uuid))), chain (path, strength) as ("
            + " select array[cast(? as uuid)], 1::float8"
            + " union all select chain.path || tie.other, chain.strength * tie.strength"
            + " from chain cross join me cross join lateral ("
            + " select r.other_contact_id, r.strength::float8 from relationship r"
            + " where r.seeker_id = me.id and r.contact_id = chain.path[cardinality(chain.path)]"
            + " and r.other_contact_id is not null"
            + " union all select r.contact_id, r.strength::float8 from relationship r where r.seeker_id = me.id"
            + " and r.other_contact_id = chain.path[cardinality(chain.path)] and not r.one_way) tie (other, strength)"
            + " where cardinality(chain.path) <= ? and tie.other <> all (chain.path))"
            + " select strength, path from chain where cardinality(path) > 1 and path[cardinality(path)] in ("
            + " select a.contact_id from affiliation a, me where a.seeker_id = me.id and a.organization_id = ?"
            + " and a.ended_on is null) order by strength desc, cardinality(path), path limit ?";

    private static final String CANCELLED = "57014";

    private final Connection connection;
    private final UUID seeker;
    private final Graph graph;

    WarmBySql(Connection connection, UUID seeker, Graph graph, int patience) throws SQLException {
        this.connection = connection;
        this.seeker = seeker;
        this.graph = graph;
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role kith_app");
            // A plan for any seeker and any hops would be the same every time, and worse.
            statement.execute("set plan_cache_mode = force_custom_plan");
            statement.execute("set statement_timeout = '" + patience + "s'");
        }
        connection.commit();
    }

    @Override
    public String name() {
        return "recursive SQL";
    }

    @Override
    public Answer ask(Question question) {
        long begin = System.nanoTime();
        try {
            Database.enter(connection, seeker);
            List<Found> paths = query(question);
            connection.commit();
            return new Answer(System.nanoTime() - begin, paths);
        } catch (SQLException e) {
            if (!CANCELLED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
            rollBack();
            return new Answer(System.nanoTime() - begin, null);
        }
    }

    /** It sees what the service changes. */
    @Override
    public void change() {}

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Found> query(Question question) throws SQLException {
        List<Found> paths = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, seeker);
            statement.setObject(2, UUID.fromString(graph.contact(Integer.toString(question.from()))));
            statement.setInt(3, question.hops());
            statement.setObject(
                    4, UUID.fromString(graph.organization(InventedTies.groupName(question.group()))));
            statement.setInt(5, question.limit());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Object[] people = (Object[]) rows.getArray(2).getArray();
                    paths.add(new Found(
                            rows.getDouble(1),
                            Arrays.stream(people)
                                    .map(id -> graph.node(id.toString()))
                                    .collect(Collectors.joining(">"))));
                }
            }
        }
        return paths;
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
