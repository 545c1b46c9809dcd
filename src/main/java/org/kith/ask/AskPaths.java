package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Keeps whom asks are to lead to, and which of them follow each other on one path. */
@ApplicationScoped
public class AskPaths {
    /** Longer than any path on which each ask takes on what is left; a file may hold others, and circles. */
    private static final int LONGEST = 20;

    private static final String READ = "select a.id, a.contact_id, a.search_id, a.organization_id, a.role, a.status,"
            + " a.continues_ask_id, array(select c.contact_id from ask c where c.seeker_id = a.seeker_id"
            + " and c.continues_ask_id = a.id order by c.id), p.named, p.contact_id, p.organization_id, p.role"
            + " from ask a left join ask_path_person p on p.seeker_id = a.seeker_id and p.ask_id = a.id"
            + " where a.seeker_id = ? and a.id = any (?) order by a.id, p.position";

    private static final String ALONG = "with recursive back as (select id, continues_ask_id, 0 as depth from ask"
            + " where seeker_id = ? and id = ? union all select a.id, a.continues_ask_id, b.depth + 1 from back b"
            + " join ask a on a.seeker_id = ? and a.id = b.continues_ask_id where b.depth < " + LONGEST + "),"
            + " onward as (select id, 0 as depth from back where depth = 0 union all select n.id, o.depth + 1"
            + " from onward o cross join lateral (select id from ask where seeker_id = ? and continues_ask_id = o.id"
            + " order by id desc limit 1) n where o.depth < " + LONGEST + ")"
            + " select id from (select id, -depth as place from back union select id, depth from onward) w"
            + " group by id order by min(place)";

    private static final String LAST_WITH = "select max(w.id::text)::uuid from (select id from ask"
            + " where seeker_id = ? and contact_id = ? and continues_ask_id is not null"
            + " union all select a.id from ask a where a.seeker_id = ? and a.contact_id = ? and exists (select from"
            + " ask_path_person p where p.seeker_id = a.seeker_id and p.ask_id = a.id)"
            + " union all select ask_id from ask_path_person where seeker_id = ? and contact_id = ?) w";

    private final Rows rows;
    private final Caller caller;

    @Inject
    AskPaths(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** What these asks have to do with a path, in one query. */
    public Map<UUID, AskOnPath> of(Collection<UUID> asks) {
        Map<UUID, AskOnPath> found = new LinkedHashMap<>();
        if (!asks.isEmpty()) {
            rows.all(READ, List.of(caller.seekerId(), asks.toArray(UUID[]::new)), row -> add(row, found));
        }
        return found;
    }

    private static boolean add(ResultSet row, Map<UUID, AskOnPath> found) throws SQLException {
        Columns column = new Columns(row);
        AskOnPath read = new AskOnPath(
                column.id(),
                column.id(),
                column.id(),
                column.id(),
                column.text(),
                column.constant(AskStatus.class),
                column.id(),
                column.ids(),
                new ArrayList<>());
        boolean named = column.bool();
        if (!row.wasNull()) {
            PathPlace place = new PathPlace(column.id(), column.id(), column.text(), false);
            found.computeIfAbsent(read.id(), any -> read)
                    .path()
                    .add(named && place.contactId() == null ? new PathPlace(null, null, null, true) : place);
        }
        return found.putIfAbsent(read.id(), read) == null;
    }

    /** The asks of the path that goes through one of them, from the first to the last. */
    public List<AskOnPath> along(UUID ask) {
        UUID me = caller.seekerId();
        List<UUID> ids = rows.all(ALONG, List.of(me, ask, me, me), row -> row.getObject(1, UUID.class));
        Map<UUID, AskOnPath> found = of(ids);
        return ids.stream().map(found::get).toList();
    }

    /** The ask that was made last of those that go to the contact on a path, or are to lead to them. */
    public Optional<UUID> lastWith(UUID contact) {
        UUID me = caller.seekerId();
        return rows.first(
                        LAST_WITH,
                        List.of(me, contact, me, contact, me, contact),
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .flatMap(found -> found);
    }

    void keep(UUID ask, List<PathPlace> path) {
        for (int i = 0; i < path.size(); i++) {
            PathPlace place = path.get(i);
            rows.change(
                    "insert into ask_path_person values (?, ?, ?, ?, ?, ?, ?)",
                    Arrays.asList(
                            caller.seekerId(),
                            ask,
                            i + 1,
                            !place.hasNoName(),
                            place.contactId(),
                            place.organizationId(),
                            place.role()));
        }
    }
}
