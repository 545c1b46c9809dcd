package org.kith.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.page.Table.Column;

/**
 * All tables whose rows belong to seekers, as the catalogue of the database says: where everything of a seeker is
 * written out or taken away, a table that comes later cannot be forgotten.
 */
@ApplicationScoped
public class Tables {
    private static final String COLUMNS = "select c.relname, a.attname, format_type(a.atttypid, null),"
            + " coalesce(array_position(k.conkey, a.attnum), 0), a.attgenerated <> ''"
            + " from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
            + " left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'"
            + " where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and exists"
            + " (select from pg_attribute s where s.attrelid = c.oid and s.attname = 'seeker_id' and not s.attisdropped)"
            + " order by c.relname, a.attnum";

    private static final String REFERENCES = "select distinct c.relname, p.relname from pg_constraint k"
            + " join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid"
            + " where k.contype = 'f' and k.conrelid <> k.confrelid"
            + " and c.relnamespace = current_schema()::regnamespace";

    private final Rows rows;
    private volatile List<Table> known;

    @Inject
    Tables(Rows rows) {
        this.rows = rows;
    }

    /** The tables, each after all those to which its rows refer. */
    public List<Table> inOrderOfReference() {
        List<Table> found = known;
        if (found == null) {
            found = ordered(read());
            known = found;
        }
        return found;
    }

    private record Described(String table, Column column, int keyPosition, boolean computed) {}

    private Map<String, Table> read() {
        Map<String, List<Described>> described = new LinkedHashMap<>();
        rows.each(
                COLUMNS,
                List.of(),
                row -> described
                        .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(new Described(
                                row.getString(1),
                                new Column(row.getString(2), row.getString(3)),
                                row.getInt(4),
                                row.getBoolean(5))));
        Map<String, Table> tables = new LinkedHashMap<>();
        described.forEach((name, columns) -> tables.put(name, table(name, columns)));
        return tables;
    }

    private static Table table(String name, List<Described> columns) {
        List<Described> own = columns.stream()
                .filter(described -> !described.column.name().equals("seeker_id"))
                .toList();
        return new Table(
                name,
                own.stream()
                        .filter(described -> !described.computed)
                        .map(Described::column)
                        .toList(),
                own.stream()
                        .filter(described -> described.keyPosition > 0)
                        .sorted(java.util.Comparator.comparingInt(Described::keyPosition))
                        .map(described -> described.column.name())
                        .toList());
    }

    private List<Table> ordered(Map<String, Table> tables) {
        Map<String, Set<String>> needs = new HashMap<>();
        rows.each(
                REFERENCES,
                List.of(),
                row -> needs.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                        .add(row.getString(2)));
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            tables.forEach((name, table) -> {
                if (ordered.keySet().containsAll(needs.getOrDefault(name, Set.of()))) {
                    ordered.putIfAbsent(name, table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
        }
        return List.copyOf(ordered.values());
    }
}
