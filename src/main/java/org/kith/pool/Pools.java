package org.kith.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.snapshot.Kept;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transactions;

/**
 * The pools that were read last. One statement tells who pools and whether anything of theirs has changed; only those of
 * whom it did are entered and read anew.
 */
@ApplicationScoped
class Pools {
    /** As the coach: with the coach and the cohort. */
    private static final String MEMBERS = "select m.seeker_id, m.version, coalesce((select sum(v.version)"
            + " from network_version v where v.seeker_id = m.seeker_id), 0)::bigint from cohort_membership m"
            + " where m.coach_id = ? and m.cohort_id = ? and m.left_at is null and 'POOLED_PATHS' = any (m.consents)"
            + " order by m.created_at, m.id";

    private final Kept<UUID, Stamp, Part> parts = new Kept<>();
    private final Kept<UUID, List<Part>, Pool> pools = new Kept<>();
    private final ReadPart readPart;
    private final Transactions transactions;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Pools(ReadPart readPart, Transactions transactions, Rows rows, Caller caller, Clock clock) {
        this.readPart = readPart;
        this.transactions = transactions;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of the consent and of what is pooled. */
    private record Stamp(long membership, long network) {}

    private record Member(UUID seekerId, Stamp stamp) {}

    /** The pool of a cohort whose coach has been entered. */
    Pool of(UUID cohortId) throws Exception {
        List<Member> members = rows.all(MEMBERS, List.of(caller.seekerId(), cohortId), row -> {
            Columns column = new Columns(row);
            return new Member(column.id(), new Stamp(column.version(), column.version()));
        });
        Instant now = clock.instant();
        List<Part> current = new ArrayList<>();
        for (Member member : members) {
            current.add(part(member, now));
        }
        return pools.of(cohortId, current, () -> MergeParts.of(current));
    }

    private Part part(Member member, Instant now) throws Exception {
        Optional<Part> known = parts.find(member.seekerId, member.stamp).filter(part -> part.isOf(now));
        return known.isPresent()
                ? known.get()
                : parts.keep(member.seekerId, member.stamp, transactions.withinUnnamed(member.seekerId, readPart::now));
    }
}
