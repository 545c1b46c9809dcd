package org.kith.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Columns;

/** Two members who belong to the cohort now, as the cohort knows them; each side is shown a part of it. */
record BuddyPair(
        UUID id,
        UUID one,
        String oneName,
        UUID other,
        String otherName,
        Instant oneAgreedAt,
        Instant otherAgreedAt,
        Instant endedAt,
        Instant createdAt,
        long version) {

    static final String TABLES = "buddy_pair t join cohort_membership o on o.coach_id = t.seeker_id"
            + " and o.cohort_id = t.cohort_id and o.id = t.one_membership_id and o.left_at is null"
            + " join cohort_membership p on p.coach_id = t.seeker_id and p.cohort_id = t.cohort_id"
            + " and p.id = t.other_membership_id and p.left_at is null";

    static final String COLUMNS = "t.id, o.id, o.display_name, p.id, p.display_name, t.one_agreed_at,"
            + " t.other_agreed_at, t.ended_at, t.created_at, t.version";

    static BuddyPair read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new BuddyPair(
                column.id(),
                column.id(),
                column.text(),
                column.id(),
                column.text(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.instant(),
                column.version());
    }

    BuddyPairStatus status() {
        if (endedAt != null) {
            return BuddyPairStatus.ENDED;
        }
        return oneAgreedAt != null && otherAgreedAt != null ? BuddyPairStatus.AGREED : BuddyPairStatus.PROPOSED;
    }

    boolean agreed(UUID membershipId) {
        return (one.equals(membershipId) ? oneAgreedAt : otherAgreedAt) != null;
    }

    ProposedPairView forCoach() {
        return new ProposedPairView(id, List.of(one, other), status(), createdAt, endedAt, version);
    }

    BuddyPairView forMember(UUID membershipId) {
        String buddy = one.equals(membershipId) ? otherName : oneName;
        return new BuddyPairView(id, buddy, status(), agreed(membershipId), createdAt, endedAt, version);
    }
}
