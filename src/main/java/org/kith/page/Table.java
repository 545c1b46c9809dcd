package org.kith.page;

import java.util.List;

/**
 * A table whose rows belong to seekers, as the catalogue of the database describes it.
 *
 * @param columns without {@code seeker_id} and without those that the database computes
 * @param key the names of the primary key's columns, without {@code seeker_id}
 */
public record Table(String name, List<Column> columns, List<String> key) {
    /**
     * A column of a table.
     *
     * @param type as PostgreSQL writes it, such as {@code timestamp with time zone} or {@code text[]}
     */
    public record Column(String name, String type) {
        /** The name as JSON writes it. */
        public String member() {
            return camelCase(name);
        }
    }

    /** The name as JSON writes it. */
    public String member() {
        return camelCase(name);
    }

    private static String camelCase(String name) {
        StringBuilder member = new StringBuilder(name.length());
        boolean raise = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                raise = true;
            } else {
                member.append(raise ? Character.toUpperCase(c) : c);
                raise = false;
            }
        }
        return member.toString();
    }
}
