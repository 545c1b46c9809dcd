package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.ask.AskOnPath;
import org.kith.ask.AskPaths;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Follows paths from asks to the introductions that came of them, and on. */
@ApplicationScoped
class FollowPath {
    private static final String ARRIVALS = "select id, ask_id, connector_contact_id, target_contact_id,"
            + " target_role is not null, status from introduction where seeker_id = ? and ask_id = any (?)"
            + " order by occurred_at, id";

    private final AskPaths paths;
    private final Rows rows;
    private final Caller caller;

    @Inject
    FollowPath(AskPaths paths, Rows rows, Caller caller) {
        this.paths = paths;
        this.rows = rows;
        this.caller = caller;
    }

    /** The asks from which these introductions came, in one query, and in none where there are no asks. */
    Map<UUID, AskOnPath> asksOf(Collection<Introduction> introductions) {
        return paths.of(introductions.stream()
                .map(introduction -> introduction.askId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The path that goes through an ask; null where that is on none. */
    PathProgress through(UUID askId) {
        if (askId == null) {
            return null;
        }
        List<AskOnPath> asks = paths.along(askId);
        if (asks.stream().noneMatch(AskOnPath::isOnOne)) {
            return null;
        }
        UUID[] ids = asks.stream().map(AskOnPath::id).toArray(UUID[]::new);
        Map<UUID, List<Arrival>> arrivals =
                rows.all(ARRIVALS, List.of(caller.seekerId(), ids), FollowPath::read).stream()
                        .collect(Collectors.groupingBy(Arrival::askId));
        return new TellPathProgress(asks, arrivals).told();
    }

    /** The path that was set out on last with the contact on it; null where there is none. */
    PathProgress with(UUID contact) {
        return through(paths.lastWith(contact).orElse(null));
    }

    private static Arrival read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Arrival(
                column.id(),
                column.id(),
                column.id(),
                column.id(),
                column.bool(),
                column.constant(IntroductionStatus.class));
    }
}
