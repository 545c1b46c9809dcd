package org.kith.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.contact.EmploymentStatus;
import org.kith.page.Columns;
import org.kith.page.Folded;
import org.kith.page.Rows;
import org.kith.search.Search;
import org.kith.seeker.Today;
import org.kith.snapshot.Snapshot;
import org.kith.tenancy.Caller;

/** Reads what a snapshot does not hold: groups, who is where, and some counts; a statement each, for all contacts. */
@ApplicationScoped
class ReadNetwork {
    private static final String MEMBERS = "select g.id, g.name, g.gateway_contact_id, m.contact_id"
            + " from contact_group g left join group_member m on m.seeker_id = g.seeker_id and m.group_id = g.id"
            + " where g.seeker_id = ? order by g.sort_name, g.id, m.contact_id";

    private static final String INDUSTRIES =
            "select distinct industry from organization where seeker_id = ? and industry is not null";

    private static final String INSIDERS = "select distinct o.industry, o.id, a.contact_id from organization o"
            + " join affiliation a on a.seeker_id = o.seeker_id and a.organization_id = o.id"
            + " where o.seeker_id = ? and o.industry = any (?)"
            + " and (a.started_on is null or a.started_on <= ?) and (a.ended_on is null or a.ended_on >= ?)"
            + " order by o.id, a.contact_id";

    /** Whoever is or was there, and whoever knows somebody there. */
    private static final String EMPLOYERS = "with w (seeker_id, on_date, search_id) as"
            + " (values (cast(? as uuid), cast(? as date), cast(? as uuid)))"
            + " select t.id, t.organization_id, o.name, t.motivation, t.posting, t.advocacy, k.how, k.contact_id from w"
            + " join target_employer t on t.seeker_id = w.seeker_id and t.search_id = w.search_id"
            + " join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id"
            + " left join lateral ("
            + "select case when a.ended_on < w.on_date then 'ONCE' else 'THERE' end, a.contact_id from affiliation a"
            + " where a.seeker_id = t.seeker_id and a.organization_id = t.organization_id"
            + " and (a.started_on is null or a.started_on <= w.on_date)"
            + " union select 'NEAR', r.contact_id from relationship r"
            + " where r.seeker_id = t.seeker_id and r.organization_id = t.organization_id"
            + " union select 'NEAR', n.contact_id from affiliation a cross join lateral ("
            + "select r.contact_id from relationship r"
            + " where r.seeker_id = a.seeker_id and r.other_contact_id = a.contact_id"
            + " union all select r.other_contact_id from relationship r where r.seeker_id = a.seeker_id"
            + " and r.contact_id = a.contact_id and r.other_contact_id is not null and not r.one_way) n"
            + " where a.seeker_id = t.seeker_id and a.organization_id = t.organization_id"
            + " and (a.started_on is null or a.started_on <= w.on_date)"
            + " and (a.ended_on is null or a.ended_on >= w.on_date)) k (how, contact_id) on true"
            + " order by coalesce(t.motivation, 0) desc, coalesce(t.posting, 0) desc, coalesce(t.advocacy, 0) desc,"
            + " t.id, k.contact_id";

    /** Leads as of their last step; one that has none yet is open. */
    private static final String COUNTS = "with w (seeker_id, upto, since, search_id, begun) as (values"
            + " (cast(? as uuid), cast(? as timestamptz), cast(? as timestamptz), cast(? as uuid),"
            + " cast(? as timestamptz)))"
            + " select c.employment_status, count(*)::int, 0 from w join interaction i on i.seeker_id = w.seeker_id"
            + " and i.occurred_at >= w.since and i.occurred_at < w.upto"
            + " join contact c on c.seeker_id = i.seeker_id and c.id = i.contact_id group by c.employment_status"
            + " union all select null, count(*)::int, count(*) filter (where not l.advertised_at_discovery)::int"
            + " from w join lead l on l.seeker_id = w.seeker_id and l.discovered_at < w.upto"
            + " and (w.search_id is null or l.search_id = w.search_id"
            + " or (l.search_id is null and l.discovered_at >= w.begun))"
            + " left join lateral (select s.status from lead_step s where s.seeker_id = l.seeker_id"
            + " and s.thing_id = l.id and s.occurred_at < w.upto order by s.number desc limit 1) s on true"
            + " where coalesce(s.status, 'OPEN') not in ('ACCEPTED', 'REJECTED', 'CLOSED')";

    private static final String MEETINGS = "select contact_id, occurred_at from interaction"
            + " where seeker_id = ? and occurred_at >= ? and occurred_at < ? order by occurred_at, id";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReadNetwork(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** A member of a group; a group without members has one row, whose contact is null. */
    record Member(UUID groupId, String name, UUID gatewayId, UUID contactId) {}

    /** A contact at an organization of an industry. */
    record Insider(String industry, UUID organizationId, UUID contactId) {}

    /** How a contact leads to an employer. */
    enum Way {
        THERE,
        ONCE,
        NEAR
    }

    /** A target employer with a contact who leads there; how and contact are null for one to which nobody does. */
    record Road(
            UUID id,
            UUID organizationId,
            String name,
            Integer motivation,
            Integer posting,
            Integer advocacy,
            Way how,
            UUID contactId) {}

    /** Interactions by employment status, or for a status of null the open leads and those that were not advertised. */
    record Count(EmploymentStatus status, int number, int notAdvertised) {}

    /** When the seeker and a contact met or wrote. */
    record Meeting(UUID contactId, Instant at) {}

    /** All members of all groups, the groups by name. */
    List<Member> members() {
        return rows.all(MEMBERS, List.of(caller.seekerId()), row -> {
            Columns column = new Columns(row);
            return new Member(column.id(), column.text(), column.id(), column.id());
        });
    }

    /** Everybody who is at an organization of these industries on a date, however their names are written. */
    List<Insider> insiders(Collection<String> industries, LocalDate date) {
        Set<String> folded = industries.stream().map(Folded::letters).collect(Collectors.toSet());
        String[] written = rows.all(INDUSTRIES, List.of(caller.seekerId()), row -> row.getString(1)).stream()
                .filter(industry -> folded.contains(Folded.letters(industry)))
                .toArray(String[]::new);
        return rows.all(INSIDERS, List.of(caller.seekerId(), written, date, date), row -> {
            Columns column = new Columns(row);
            return new Insider(column.text(), column.id(), column.id());
        });
    }

    /** The target employers of the search of the date, the most wanted first, with everybody who leads there. */
    List<Road> roads(Snapshot snapshot) {
        return rows.all(EMPLOYERS, Arrays.asList(caller.seekerId(), snapshot.asOf(), snapshot.searchId()), row -> {
            Columns column = new Columns(row);
            return new Road(
                    column.id(),
                    column.id(),
                    column.text(),
                    column.integer(),
                    column.integer(),
                    column.integer(),
                    column.constant(Way.class),
                    column.id());
        });
    }

    /** The interactions of so many days up to the date, and the leads of the search that are open then. */
    List<Count> counts(Snapshot snapshot, int days) {
        Instant begun = snapshot.search()
                .map((Search search) -> today.startOf(search.startedOn))
                .orElse(null);
        return rows.all(
                COUNTS,
                Arrays.asList(
                        caller.seekerId(),
                        today.endOf(snapshot.asOf()),
                        today.startOf(snapshot.asOf().minusDays(days - 1L)),
                        snapshot.searchId(),
                        begun),
                row -> {
                    Columns column = new Columns(row);
                    return new Count(column.constant(EmploymentStatus.class), column.count(), column.count());
                });
    }

    /** The interactions of so many days up to the date, the first first. */
    List<Meeting> meetings(LocalDate date, int days) {
        return rows.all(
                MEETINGS,
                List.of(caller.seekerId(), today.startOf(date.minusDays(days - 1L)), today.endOf(date)),
                row -> {
                    Columns column = new Columns(row);
                    return new Meeting(column.id(), column.instant());
                });
    }
}
