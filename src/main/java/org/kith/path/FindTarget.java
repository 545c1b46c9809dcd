package org.kith.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Finds who is at a target, in one statement that tells the version of the network as well. */
@ApplicationScoped
class FindTarget {
    private static final String VERSION = "with v (version) as (" + Networks.VERSION + ") ";

    /** With the seeker twice, the organization, and the date twice. */
    private static final String AT_ORGANIZATION = VERSION
            + "select v.version, o.id, o.name, o.industry, p.id, a.contact_id, a.title, c.occupation,"
            + " coalesce(a.ended_on < ?, false)"
            + " from v left join organization o on o.seeker_id = ? and o.id = ?"
            + " left join lateral (select o.id union all select x.id from organization x"
            + " where cardinality(o.aliases) > 0 and x.seeker_id = o.seeker_id and x.id <> o.id"
            + " and lower(x.name) = any (select lower(alias) from unnest(o.aliases) alias)) p (id) on true"
            + " left join affiliation a on a.seeker_id = o.seeker_id and a.organization_id = p.id"
            + " and (a.started_on is null or a.started_on <= ?)"
            + " left join contact c on c.seeker_id = a.seeker_id and c.id = a.contact_id";

    /** Without what people do, of whom a large employer has many. */
    private static final String ANYBODY_AT_ORGANIZATION = AT_ORGANIZATION
            .replace("c.occupation", "null")
            .replace(" left join contact c on c.seeker_id = a.seeker_id and c.id = a.contact_id", "");

    private static final String IN_ROLE = VERSION
            + "select v.version, null::uuid, null, null, null::uuid, h.contact_id, h.title, null, h.past"
            + " from v left join ("
            + "select contact_id, title, coalesce(ended_on < ?, false) from affiliation"
            + " where seeker_id = ? and title is not null and (started_on is null or started_on <= ?)"
            + " union all select id, occupation, false from contact where seeker_id = ? and occupation is not null"
            + ") h (contact_id, title, past) on true";

    private final Rows rows;
    private final Caller caller;

    @Inject
    FindTarget(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** A row: who holds which title where, and does what at large. */
    private record Holder(
            long version,
            UUID askedFor,
            String name,
            String industry,
            UUID organizationId,
            UUID contactId,
            String title,
            String occupation,
            boolean past) {

        /** What somebody does now is no title of earlier days. */
        boolean holds(RoleWords role) {
            return role.isHeldBy(title) || (!past && role.isHeldBy(occupation));
        }
    }

    /** The target as of a date; 404 when there is no such organization. */
    Target of(Wanted wanted, LocalDate asOf) {
        UUID me = caller.seekerId();
        if (wanted.contactId() != null) {
            long version = rows.first(VERSION + "select version from v", List.of(me), row -> row.getLong(1))
                    .orElseThrow();
            return new Target(version, null, null, null, Set.of(), null, Map.of(wanted.contactId(), false));
        }
        List<Holder> holders = wanted.organizationId() == null
                ? rows.all(IN_ROLE, List.of(me, asOf, me, asOf, me), FindTarget::read)
                : rows.all(
                        wanted.role() == null ? ANYBODY_AT_ORGANIZATION : AT_ORGANIZATION,
                        List.of(me, asOf, me, wanted.organizationId(), asOf),
                        FindTarget::read);
        Holder first = holders.get(0);
        if (wanted.organizationId() != null && first.askedFor == null) {
            throw Problem.notFound();
        }
        Set<UUID> organizations = new HashSet<>();
        holders.forEach(holder -> organizations.add(holder.organizationId));
        return new Target(
                first.version,
                wanted.organizationId(),
                first.name,
                first.industry,
                organizations,
                wanted.role(),
                members(holders, wanted));
    }

    private static Map<UUID, Boolean> members(List<Holder> holders, Wanted wanted) {
        RoleWords words = wanted.role() == null ? null : RoleWords.of(wanted.role());
        Map<UUID, Boolean> members = new HashMap<>();
        for (Holder holder : holders) {
            boolean counts = holder.contactId != null
                    && (wanted.past() || !holder.past)
                    && (words == null || holder.holds(words));
            if (counts) {
                members.merge(holder.contactId, holder.past, Boolean::logicalAnd);
            }
        }
        return members;
    }

    private static Holder read(java.sql.ResultSet row) throws java.sql.SQLException {
        Columns column = new Columns(row);
        return new Holder(
                column.version(),
                column.id(),
                column.text(),
                column.text(),
                column.id(),
                column.id(),
                column.text(),
                column.text(),
                column.bool());
    }
}
