package org.kith.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Columns;

/** Who introduced whom, in the order of time, read as a whole: cheaper than following each chain in the database. */
final class Introduced {
    /** Longer chains count as this long. */
    static final int LONGEST = 10;

    /** With the seeker and the end. */
    static final String SQL = "select i.connector_contact_id, i.target_contact_id from introduction i"
            + " where i.seeker_id = ? and i.made_at < ? and i.connector_contact_id is not null order by i.made_at, i.id";

    private final Map<UUID, List<UUID>> connectors = new HashMap<>();

    /** One introduction. */
    record Link(UUID connector, UUID target) {
        static Link read(ResultSet row) throws SQLException {
            Columns column = new Columns(row);
            return new Link(column.id(), column.id());
        }
    }

    Introduced(List<Link> links) {
        links.forEach(link -> connectors
                .computeIfAbsent(link.target, target -> new ArrayList<>())
                .add(link.connector));
    }

    /**
     * How many introductions led to a contact. Where several introduced the same person, the first one did; a chain ends
     * where it would come back to somebody who is in it.
     */
    int chainTo(UUID contact) {
        Set<UUID> seen = new HashSet<>();
        UUID at = contact;
        while (at != null && seen.size() <= LONGEST) {
            seen.add(at);
            at = connectors.getOrDefault(at, List.of()).stream()
                    .filter(connector -> !seen.contains(connector))
                    .findFirst()
                    .orElse(null);
        }
        return Math.max(0, seen.size() - 1);
    }
}
