package org.kith.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Scopes;

/**
 * Reads a timeline in one statement. A key sees of it what its scopes let it read elsewhere. What happened at the same
 * instant with the same thing stands in the order of its steps: each counts a microsecond, which no answer shows.
 */
@ApplicationScoped
class Timelines {
    private static final SortKey AT = new SortKey("at", "e.place", "timestamptz");

    private static final String NOTHING =
            "select null::timestamptz, 0, null::text, null::uuid, null::text, null::text, null::text, '' where false";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    Timelines(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    /** A page of it, the latest first; 404 when there is no such thing. */
    Page<TimelineItem> of(Whose whose, UUID id, ListRequest request) {
        if (!rows.has(whose.table(), caller.seekerId(), id)) {
            throw Problem.notFound();
        }
        return new Listing(TimelineItem.COLUMNS, whose.table() + " t", "e.key", caller.seekerId(), request)
                .sortable(AT)
                .sortedBy("-at")
                .joining("cross join (select cast(? as text) as zone) p", today.zoneOfDatabase())
                .joining("cross join lateral (select t.seeker_id, t.id, p.zone, " + whose.columns()
                        + ") w (seeker_id, id, zone, source_type, source_id, begins, ends)")
                .joining("cross join lateral (select u.*, u.at + u.number * interval '1 microsecond' as place,"
                        + " md5(concat_ws(' ', u.type, u.id, u.number, u.part))::uuid as key from (" + all(whose)
                        + ") u (at, number, type, id, action, text, channel, part)) e")
                .where("t.id = ?", id)
                .read(rows, TimelineItem::read);
    }

    private String all(Whose whose) {
        String sources = Sources.ALL.stream()
                .filter(source -> Scopes.allow(caller.scopes(), source.scope()))
                .map(whose::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" union all "));
        return sources.isEmpty() ? NOTHING : sources;
    }
}
