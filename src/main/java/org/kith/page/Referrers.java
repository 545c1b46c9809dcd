package org.kith.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which tables refer to another, as the catalogue of the database says, so that a table which comes later cannot be
 * forgotten where something is taken away.
 */
@ApplicationScoped
public class Referrers {
    private static final String FIND = "select k.conrelid::regclass::text, a.attname from pg_constraint k"
            + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]"
            + " where k.contype = 'f' and k.confrelid = to_regclass(?) and cardinality(k.conkey) = 2"
            + " order by 1, 2";

    private final Rows rows;
    private final Map<String, List<Referrer>> known = new ConcurrentHashMap<>();

    @Inject
    Referrers(Rows rows) {
        this.rows = rows;
    }

    private record Referrer(String table, String column) {}

    /**
     * A condition in SQL that holds when no row of another table refers to a row.
     *
     * @param table to which is referred
     * @param alias by which the statement calls that table
     * @param parts tables that are parts of the row and do not count
     */
    public String none(String table, String alias, Set<String> parts) {
        return known.computeIfAbsent(table, this::find).stream()
                .filter(referrer -> !parts.contains(referrer.table))
                .map(referrer -> "not exists (select from " + referrer.table + " x where x.seeker_id = " + alias
                        + ".seeker_id and x." + referrer.column + " = " + alias + ".id)")
                .collect(Collectors.joining(" and "));
    }

    private List<Referrer> find(String table) {
        return rows.all(FIND, List.of(table), row -> new Referrer(row.getString(1), row.getString(2)));
    }
}
