package org.kith.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Reads what people may share, and who leads to target employers: a statement each. */
@ApplicationScoped
class ReadShared {
    private static final String SHARED = "with w (seeker_id, on_date, ids) as"
            + " (values (cast(? as uuid), cast(? as date), cast(? as uuid[])))"
            + " select a.contact_id, 'SHARED_ORGANIZATION', o.id, o.name from w"
            + " join affiliation a on a.seeker_id = w.seeker_id and a.contact_id = any (w.ids)"
            + " and (a.started_on is null or a.started_on <= w.on_date)"
            + " and (a.ended_on is null or a.ended_on >= w.on_date)"
            + " join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id"
            + " union select m.contact_id, 'SHARED_GROUP', g.id, g.name from w"
            + " join group_member m on m.seeker_id = w.seeker_id and m.contact_id = any (w.ids)"
            + " join contact_group g on g.seeker_id = m.seeker_id and g.id = m.group_id"
            + " union select c.id, 'SHARED_CIRCLE', null::uuid, c.circle from w"
            + " join contact c on c.seeker_id = w.seeker_id and c.id = any (w.ids) where c.circle is not null";

    /** The most wanted first. Who is a stranger to the seeker is not known, though on record. */
    private static final String OPENINGS = "with w (seeker_id, on_date) as (values (cast(? as uuid), cast(? as date))),"
            + " s (id) as (select j.id from w join job_search j on j.seeker_id = w.seeker_id"
            + " and j.started_on <= w.on_date and (j.ended_on is null or j.ended_on >= w.on_date)"
            + " order by j.started_on desc, j.id desc limit 1),"
            + " t (id, organization_id, name, place) as (select t.id, t.organization_id, o.name, row_number() over"
            + " (order by coalesce(t.motivation, 0) desc, coalesce(t.posting, 0) desc, coalesce(t.advocacy, 0) desc, t.id)"
            + " from w cross join s join target_employer t on t.seeker_id = w.seeker_id and t.search_id = s.id"
            + " join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id),"
            + " h (organization_id, contact_id, title, stranger) as (select t.organization_id, a.contact_id, a.title,"
            + " coalesce(c.closeness = 'STRANGER', false) from w cross join t join affiliation a"
            + " on a.seeker_id = w.seeker_id and a.organization_id = t.organization_id"
            + " and (a.started_on is null or a.started_on <= w.on_date)"
            + " and (a.ended_on is null or a.ended_on >= w.on_date)"
            + " join contact c on c.seeker_id = a.seeker_id and c.id = a.contact_id)"
            + " select t.id, t.organization_id, t.name, k.contact_id, k.role, k.there, coalesce(k.strength, 0)::float8"
            + " from w cross join t left join lateral ("
            + "select r.contact_id, r.role, null::uuid, r.strength from relationship r where r.seeker_id = w.seeker_id"
            + " and r.organization_id = t.organization_id and r.other_contact_id is null"
            + " union all select n.contact_id, h.title, h.contact_id, n.strength from h cross join lateral ("
            + "select r.contact_id, r.strength from relationship r where r.seeker_id = w.seeker_id"
            + " and r.other_contact_id = h.contact_id union all select r.other_contact_id, r.strength"
            + " from relationship r where r.seeker_id = w.seeker_id and r.contact_id = h.contact_id"
            + " and r.other_contact_id is not null and not r.one_way) n (contact_id, strength)"
            + " where h.organization_id = t.organization_id) k (contact_id, role, there, strength)"
            + " on not exists (select from h where h.organization_id = t.organization_id and not h.stranger)"
            + " order by t.place, k.strength desc, k.contact_id, k.there";

    private final Rows rows;
    private final Caller caller;

    @Inject
    ReadShared(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** What a contact may share with others; a circle has no id, and its constant is the name. */
    record Share(UUID contactId, InsightRule rule, UUID id, String name) {}

    /**
     * A target employer with somebody who leads there.
     *
     * @param contactId who does; null where nobody does, and where somebody is known
     * @param there who is there; null for somebody unnamed
     * @param strength of the tie between the two, in (0,1]
     */
    record Way(
            UUID targetEmployerId,
            UUID organizationId,
            String organization,
            UUID contactId,
            String role,
            UUID there,
            double strength) {}

    /** What each of some contacts may share. */
    Map<UUID, List<Share>> shares(Collection<UUID> contacts, LocalDate asOf) {
        Map<UUID, List<Share>> shares = new HashMap<>();
        if (contacts.isEmpty()) {
            return shares;
        }
        rows.each(SHARED, Arrays.asList(caller.seekerId(), asOf, contacts.toArray(UUID[]::new)), row -> {
            Columns column = new Columns(row);
            Share share = new Share(column.id(), column.constant(InsightRule.class), column.id(), column.text());
            shares.computeIfAbsent(share.contactId, id -> new java.util.ArrayList<>())
                    .add(share);
        });
        return shares;
    }

    /** Each target employer of the search of the date at least once, with everybody who leads there. */
    List<Way> ways(LocalDate asOf) {
        return rows.all(OPENINGS, List.of(caller.seekerId(), asOf), row -> {
            Columns column = new Columns(row);
            return new Way(
                    column.id(), column.id(), column.text(), column.id(), column.text(), column.id(), column.real());
        });
    }
}
