package org.kith.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.tenancy.Caller;

/** Who belongs to the caller's cohort now. Whoever asks as a member has entered the coach before. */
@ApplicationScoped
class Roster {
    /** One of the members, of a row whose column holds the membership's id. */
    static final String OF_MEMBER = " from cohort_membership m where m.coach_id = t.seeker_id"
            + " and m.cohort_id = t.cohort_id and m.left_at is null";

    private static final SortKey JOINED = new SortKey("joinedAt", "t.created_at", "timestamptz");
    private static final String PEERS = "select seeker_id, id, display_name from cohort_membership"
            + " where coach_id = ? and cohort_id = ? and left_at is null";

    private final Rows rows;
    private final Caller caller;

    @Inject
    Roster(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Members as their coach sees them, 404 checked before. */
    Page<CohortMemberView> list(UUID cohortId, ListRequest request) {
        return new Listing(CohortMemberView.COLUMNS, "cohort_membership t", "t.id", null, request)
                .where("t.coach_id = ?", caller.seekerId())
                .where("t.cohort_id = ?", cohortId)
                .where("t.left_at is null")
                .sortable(JOINED)
                .read(rows, CohortMemberView::read);
    }

    int count(UUID cohortId) {
        return all(cohortId).size();
    }

    /** All members, those who joined first come first. */
    List<Peer> all(UUID cohortId) {
        return read(PEERS + " order by created_at, id", List.of(caller.seekerId(), cohortId));
    }

    /** Those who agreed to that, those who joined first come first. */
    List<Peer> agreeing(UUID cohortId, Consent consent) {
        return read(
                PEERS + " and ? = any (consents) order by created_at, id",
                List.of(caller.seekerId(), cohortId, consent));
    }

    /** One who agreed to that; empty for one who left or no longer does. */
    Optional<Peer> agreeing(UUID cohortId, UUID membershipId, Consent consent) {
        return read(
                        PEERS + " and id = ? and ? = any (consents)",
                        List.of(caller.seekerId(), cohortId, membershipId, consent))
                .stream()
                .findFirst();
    }

    /** One of the members; empty for one who left. */
    Optional<Peer> one(UUID cohortId, UUID membershipId) {
        return read(PEERS + " and id = ?", List.of(caller.seekerId(), cohortId, membershipId)).stream()
                .findFirst();
    }

    private List<Peer> read(String sql, List<?> values) {
        return rows.all(
                sql,
                values,
                row -> new Peer(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
    }
}
