package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.introduction.ForwardableText.Somebody;
import org.kith.page.Rows;
import org.kith.search.Search;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Drafts the text to forward from what is known: the seeker, what the search of that day wants, and whoever takes part. */
@ApplicationScoped
class DraftText {
    private static final String KNOWN =
            "select c.id, told_name(c), coalesce(a.title, c.occupation), o.name from contact c"
                    + " left join lateral (select * from affiliation a where a.seeker_id = c.seeker_id and a.contact_id = c.id"
                    + " and a.ended_on is null order by a.position limit 1) a on true"
                    + " left join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id"
                    + " where c.seeker_id = ? and c.id = any (?)";

    private final Searches searches;
    private final Today today;
    private final Rows rows;
    private final Caller caller;

    @Inject
    DraftText(Searches searches, Today today, Rows rows, Caller caller) {
        this.searches = searches;
        this.today = today;
        this.rows = rows;
        this.caller = caller;
    }

    /** The text for an introduction that is asked for at that time. */
    String of(Introduction introduction, Instant at) {
        Map<UUID, Somebody> known = known(Stream.of(introduction.targetContactId, introduction.toContactId)
                .filter(Objects::nonNull)
                .toList());
        Optional<Search> search = searches.at(today.of(at));
        return new ForwardableText(
                        one("select name from seeker where seeker_id = ?", List.of(caller.seekerId())),
                        search.map(wanted -> wanted.targetRoles).orElse(List.of()),
                        search.map(wanted -> wanted.industries).orElse(List.of()),
                        search.map(wanted -> wanted.places).orElse(List.of()),
                        introduction.targetContactId == null
                                ? stranger(introduction)
                                : known.get(introduction.targetContactId),
                        known.get(introduction.toContactId),
                        introduction.why)
                .text();
    }

    private Somebody stranger(Introduction introduction) {
        IntroducedPerson person = introduction.person();
        if (person != null) {
            return new Somebody(person.name(), person.title(), person.organization());
        }
        WantedRole role = introduction.role();
        String where = role.organizationId() == null
                ? null
                : one(
                        "select name from organization where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), role.organizationId()));
        return new Somebody(null, role.title(), where);
    }

    private Map<UUID, Somebody> known(List<UUID> ids) {
        Map<UUID, Somebody> known = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.all(
                    KNOWN,
                    List.of(caller.seekerId(), ids.toArray(UUID[]::new)),
                    row -> known.put(
                            row.getObject(1, UUID.class),
                            new Somebody(row.getString(2), row.getString(3), row.getString(4))));
        }
        return known;
    }

    private String one(String sql, List<?> values) {
        return rows.first(sql, values, row -> row.getString(1)).orElse(null);
    }
}
