package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.organization.MatchGrade;
import org.kith.organization.NormalizedName;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/**
 * Whether the seeker of the transaction knows somebody who is at an organization today. Its name counts where it is the
 * same, or nearly; a word in common is not enough to trouble anybody.
 */
@ApplicationScoped
class ReachOrganization {
    private static final String THERE = "select o.name, o.aliases from organization o where o.seeker_id = ?"
            + " and o.id in (select w.organization_id from organization_word w where w.seeker_id = ?"
            + " and w.word = any (?)) and exists (select from affiliation a join contact c"
            + " on c.seeker_id = a.seeker_id and c.id = a.contact_id where a.seeker_id = o.seeker_id"
            + " and a.organization_id = o.id and (a.ended_on is null or a.ended_on >= ?)"
            + " and c.archived_at is null) order by o.name_key limit 1000";

    private static final String OF_CONTACT = "select o.name, o.aliases, a.title from affiliation a join organization o"
            + " on o.seeker_id = a.seeker_id and o.id = a.organization_id where a.seeker_id = ? and a.contact_id = ?"
            + " and (a.ended_on is null or a.ended_on >= ?) and a.title is not null order by a.position";

    private final Rows rows;
    private final Caller caller;
    private final Today today;

    @Inject
    ReachOrganization(Rows rows, Caller caller, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
    }

    private record Named(List<String> names, String title) {
        boolean is(NormalizedName wanted) {
            return MatchGrade.isSure(wanted, names.stream().map(NormalizedName::of));
        }
    }

    /** Whether a contact of the seeker is there. */
    boolean reaches(NormalizedName organization) {
        UUID me = caller.seekerId();
        String[] words = organization.words().toArray(String[]::new);
        return rows.all(THERE, List.of(me, me, words, today.date()), row -> new Named(names(row), null)).stream()
                .anyMatch(known -> known.is(organization));
    }

    /** What a contact does there; empty when they are not there, or that is not known. */
    Optional<String> roleOf(UUID contactId, NormalizedName organization) {
        return rows
                .all(
                        OF_CONTACT,
                        List.of(caller.seekerId(), contactId, today.date()),
                        row -> new Named(names(row), row.getString(3)))
                .stream()
                .filter(known -> known.is(organization))
                .map(Named::title)
                .findFirst();
    }

    private static List<String> names(ResultSet row) throws SQLException {
        String[] aliases = (String[]) row.getArray(2).getArray();
        return Stream.concat(Stream.of(row.getString(1)), Arrays.stream(aliases))
                .toList();
    }
}
