package org.kith.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One sort key with its direction, and the SQL that several of them make together. */
record Order(SortKey key, boolean descending) {

    static String columns(List<Order> orders) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < orders.size(); i++) {
            columns.append(", ")
                    .append(orders.get(i).key.column())
                    .append("::text as kith_place_")
                    .append(i);
        }
        return columns.toString();
    }

    static List<String> valuesOf(List<Order> orders, ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            values.add(row.getString("kith_place_" + i));
        }
        return values;
    }

    static String clause(List<Order> orders) {
        return orders.stream()
                .map(order -> order.key.column() + (order.descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /**
     * The condition for rows after a place. One direction for all keys is a comparison of rows, which an index answers
     * directly; mixed directions need it spelt out.
     */
    static String after(List<Order> orders, List<String> place, List<Object> arguments) {
        boolean oneDirection = orders.stream().allMatch(order -> order.descending == orders.get(0).descending);
        if (!oneDirection) {
            return spelt(orders, place, arguments);
        }
        arguments.addAll(place);
        String columns = orders.stream().map(order -> order.key.column()).collect(Collectors.joining(", "));
        String values = orders.stream().map(Order::placeholder).collect(Collectors.joining(", "));
        return "(" + columns + ") " + orders.get(0).comparison() + " (" + values + ")";
    }

    private static String spelt(List<Order> orders, List<String> place, List<Object> arguments) {
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            StringBuilder branch = new StringBuilder();
            for (int j = 0; j < i; j++) {
                branch.append(orders.get(j).key.column() + " = " + orders.get(j).placeholder() + " and ");
                arguments.add(place.get(j));
            }
            Order last = orders.get(i);
            branch.append(last.key.column() + " " + last.comparison() + " " + last.placeholder());
            arguments.add(place.get(i));
            branches.add(branch.toString());
        }
        return "(" + String.join(" or ", branches) + ")";
    }

    private String placeholder() {
        return "cast(? as " + key.type() + ")";
    }

    private String comparison() {
        return descending ? "<" : ">";
    }
}
