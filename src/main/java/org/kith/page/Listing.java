package org.kith.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Rows.RowReader;

/**
 * One list as one SQL statement: filters are added by the room that knows them, the page's place by the keyset of its
 * cursor (never an offset). The id breaks ties, in the direction of the last sort key, so that a list by one key reads
 * straight along its index {@code (seeker_id, key, id)}.
 */
public final class Listing {
    static final int MOST = 200;
    static final int USUAL = 50;
    private static final int MOST_KEYS = 4;

    private final String select;
    private String from;
    private final String id;
    private final UUID seekerId;
    private final ListRequest request;
    private final Parameters parameters = new Parameters();
    private final Map<String, SortKey> sortable = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Object> joined = new ArrayList<>();
    private String usualSort = "";

    /**
     * Begins a list.
     *
     * @param select the columns
     * @param from the tables, the first with the alias {@code t}
     * @param id the column that breaks ties
     * @param seekerId whose rows; null for the one list of an administrator that has everybody's
     */
    public Listing(String select, String from, String id, UUID seekerId, ListRequest request) {
        this.select = select;
        this.from = from;
        this.id = id;
        this.seekerId = seekerId;
        this.request = request;
        if (seekerId == null) {
            conditions.add("true");
        } else {
            conditions.add("t.seeker_id = ?");
            values.add(seekerId);
        }
    }

    /** Reads the room's own parameters; everything wrong with them is told together with the rest. */
    public Parameters parameters() {
        return parameters;
    }

    /** Allows a sort. The first allowed one is the usual one, unless {@link #sortedBy} names another. */
    public Listing sortable(SortKey key) {
        sortable.put(key.name(), key);
        if (usualSort.isEmpty()) {
            usualSort = key.name();
        }
        return this;
    }

    /** Names the sort of a request that asks for none. */
    public Listing sortedBy(String sort) {
        usualSort = sort;
        return this;
    }

    /** Joins another table, with the values of the join. */
    public Listing joining(String join, Object... arguments) {
        from = from + " " + join;
        joined.addAll(Arrays.asList(arguments));
        return this;
    }

    /** Adds a condition with its values. */
    public Listing where(String condition, Object... arguments) {
        conditions.add(condition);
        values.addAll(Arrays.asList(arguments));
        return this;
    }

    /** Adds a condition with one value, unless the value is null. */
    public Listing whereGiven(String condition, Object value) {
        return value == null ? this : where(condition, value);
    }

    /** Reads the page. @throws org.kith.problem.Problem 400 with every parameter that was wrong */
    public <T> Page<T> read(Rows rows, RowReader<T> reader) {
        int limit = parameters.integer("limit", request.limit, 1, MOST, USUAL);
        Boolean count = parameters.bool("count", request.count);
        List<Order> orders = orders();
        parameters.done();
        String name = select + from + joined + seekerId + conditions + values + orders;
        Long total = Boolean.TRUE.equals(count) ? count(rows) : null;
        List<Object> arguments = new ArrayList<>(joined);
        arguments.addAll(values);
        String place = "";
        if (request.cursor != null) {
            List<String> after = Cursor.read(name, request.cursor, orders.size());
            place = " and " + Order.after(orders, after, arguments);
        }
        arguments.add(limit + 1);
        List<Placed<T>> read = rows.all(
                "select " + select + Order.columns(orders) + " from " + from + " where "
                        + String.join(" and ", conditions) + place + " order by " + Order.clause(orders) + " limit ?",
                arguments,
                row -> new Placed<>(reader.read(row), Order.valuesOf(orders, row)));
        boolean more = read.size() > limit;
        List<Placed<T>> shown = more ? read.subList(0, limit) : read;
        String next = more ? Cursor.write(name, shown.get(limit - 1).place()) : null;
        return new Page<>(shown.stream().map(Placed::item).toList(), new Page.Position(next, limit, total));
    }

    /** Every row of a list, in its order. */
    public static final class Whole {
        private final String sql;
        private final List<Object> values;

        private Whole(String sql, List<Object> values) {
            this.sql = sql;
            this.values = values;
        }

        /** Walks over the rows, so many at a time in memory. */
        public void each(Rows rows, int fetched, Rows.RowTaker taker) {
            rows.each(sql, values, fetched, taker);
        }
    }

    /** The list without pages. @throws org.kith.problem.Problem 400 with every parameter that was wrong or is of pages */
    public Whole whole() {
        refuseOfPages("limit", request.limit);
        refuseOfPages("cursor", request.cursor);
        refuseOfPages("count", request.count);
        List<Order> orders = orders();
        parameters.done();
        List<Object> arguments = new ArrayList<>(joined);
        arguments.addAll(values);
        return new Whole(
                "select " + select + " from " + from + " where " + String.join(" and ", conditions) + " order by "
                        + Order.clause(orders),
                arguments);
    }

    private void refuseOfPages(String name, String value) {
        if (value != null) {
            parameters.wrong(name, "not-of-a-file", "A file has no pages: all that the filters choose is in it.");
        }
    }

    private record Placed<T>(T item, List<String> place) {}

    private Long count(Rows rows) {
        List<Object> arguments = new ArrayList<>(joined);
        arguments.addAll(values);
        String sql = "select count(*) from " + from + " where " + String.join(" and ", conditions);
        return rows.first(sql, arguments, row -> row.getLong(1)).orElse(0L);
    }

    private List<Order> orders() {
        String wanted = request.sort == null ? usualSort : request.sort;
        List<Order> orders = new ArrayList<>();
        for (String part : wanted.split(",", MOST_KEYS + 1)) {
            boolean descending = part.startsWith("-");
            SortKey key = sortable.get(descending ? part.substring(1) : part);
            boolean doubled = orders.stream().anyMatch(order -> order.key().equals(key));
            if (key == null || doubled || orders.size() == MOST_KEYS) {
                parameters.wrong("sort", "unknown-sort", "Sorts are: " + String.join(", ", sortable.keySet()) + ".");
                return List.of();
            }
            orders.add(new Order(key, descending));
        }
        orders.add(new Order(
                new SortKey("id", id, "uuid"), orders.get(orders.size() - 1).descending()));
        return orders;
    }
}
