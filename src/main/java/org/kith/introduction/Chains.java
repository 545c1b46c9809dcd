package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.ask.Ask;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/**
 * Reads who introduced whom, from either end. Where several introduced the same person, the first one did. Each chain ends
 * where it would come back to somebody who is in it, and after 20 introductions.
 */
@ApplicationScoped
public class Chains {
    private static final int DEEPEST = 20;
    private static final int MOST = 1_000;
    private static final String LINK = "i.id, i.connector_contact_id, i.target_contact_id, i.made_at";
    private static final String MADE =
            "i.seeker_id = ? and i.made_at is not null and i.connector_contact_id is not null";

    /** Who introduced somebody first, and who introduced those, without coming back to anybody. */
    private static final String BEFORE = "with recursive way as (select i.*, 1 as depth, ? || i.connector_contact_id"
            + " as seen from (select " + LINK + " from introduction i where " + MADE + " and i.target_contact_id = ?"
            + " and i.connector_contact_id <> all (?) order by i.made_at, i.id limit 1) i"
            + " union all select n.*, w.depth + 1, w.seen || n.connector_contact_id from way w cross join lateral"
            + " (select " + LINK + " from introduction i where " + MADE
            + " and i.target_contact_id = w.connector_contact_id and i.connector_contact_id <> all (w.seen)"
            + " order by i.made_at, i.id limit 1) n where w.depth < " + DEEPEST + ")"
            + " select id, connector_contact_id, target_contact_id, made_at, depth from way order by depth desc";

    /** Whom somebody introduced, and whom those did; each person counts at the nearest place where they appear. */
    private static final String AFTER = "with recursive reached (contact_id, depth) as (select ?::uuid, 0 union"
            + " select i.target_contact_id, r.depth + 1 from reached r join introduction i on " + MADE
            + " and i.connector_contact_id = r.contact_id where r.depth < " + (DEEPEST - 1) + "),"
            + " nearest as (select contact_id, min(depth) as depth from reached group by contact_id)"
            + " select " + LINK + ", n.depth + 1 as depth from nearest n join introduction i on " + MADE
            + " and i.connector_contact_id = n.contact_id where i.target_contact_id <> ? and i.id is distinct from ?"
            + " order by depth, i.made_at, i.id limit " + MOST;

    private static final String ALSO = "select " + LINK + ", 1 from introduction i where " + MADE
            + " and i.target_contact_id = ? and i.id is distinct from ? order by i.made_at, i.id limit " + MOST;

    private final Rows rows;
    private final Caller caller;
    private final FollowPath follow;

    @Inject
    Chains(Rows rows, Caller caller, FollowPath follow) {
        this.rows = rows;
        this.caller = caller;
        this.follow = follow;
    }

    /** The chain through an introduction. */
    Chain through(Introduction introduction) {
        UUID target = introduction.targetContactId;
        return new Chain(
                before(introduction.connectorContactId, target),
                new Chain.Place(introduction.id, target),
                introduction.connectorContactId == null ? List.of() : also(target, introduction.id),
                introduction.status.isMade() ? after(target, introduction.id) : List.of(),
                follow.through(introduction.askId));
    }

    /** The chain through a contact. */
    Chain through(UUID contact) {
        return through(contact, follow.with(contact));
    }

    /** The chain through the contact of an ask, with the path that the ask is on. */
    Chain through(Ask ask) {
        return through(ask.contactId, follow.through(ask.id));
    }

    private Chain through(UUID contact, PathProgress path) {
        List<ChainLink> before = before(contact, null);
        UUID nearest = before.isEmpty() ? null : before.get(before.size() - 1).introductionId();
        return new Chain(before, new Chain.Place(null, contact), also(contact, nearest), after(contact, null), path);
    }

    /**
     * The introductions that led to a contact, from the root on.
     *
     * @param contact null for the seeker, to whom none leads
     * @param beyond somebody whom the chain does not pass; null for nobody
     */
    public List<ChainLink> before(UUID contact, UUID beyond) {
        if (contact == null) {
            return List.of();
        }
        UUID[] seen = beyond == null ? new UUID[] {contact} : new UUID[] {contact, beyond};
        UUID me = caller.seekerId();
        return rows.all(BEFORE, List.of(seen, me, contact, seen, me), Chains::read);
    }

    private List<ChainLink> after(UUID contact, UUID but) {
        UUID me = caller.seekerId();
        return rows.all(AFTER, Arrays.asList(contact, me, me, contact, but), Chains::read);
    }

    private List<ChainLink> also(UUID contact, UUID but) {
        return contact == null
                ? List.of()
                : rows.all(ALSO, Arrays.asList(caller.seekerId(), contact, but), Chains::read);
    }

    private static ChainLink read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new ChainLink(column.id(), column.id(), column.id(), column.instant(), column.count());
    }
}
