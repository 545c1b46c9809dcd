package org.kith.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.cohort.Cohort;
import org.kith.cohort.Consent;
import org.kith.cohort.EnterCohort;
import org.kith.contact.ContactSql;
import org.kith.organization.NormalizedName;
import org.kith.page.Rows;
import org.kith.path.Chain;
import org.kith.path.StrongestPaths;
import org.kith.pool.Pool.Place;
import org.kith.pool.TellPooledPath.Introduce;
import org.kith.pool.TellPooledPath.OwnContacts;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Finds the strongest paths over the networks of those who agreed, and tells them to one of these. */
@ApplicationScoped
class FindPooledPaths {
    private final EnterCohort cohort;
    private final Pools pools;
    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Texts texts;

    @Inject
    FindPooledPaths(EnterCohort cohort, Pools pools, Rows rows, Caller caller, Today today, Texts texts) {
        this.cohort = cohort;
        this.pools = pools;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.texts = texts;
    }

    private record Entered(Pool pool, Introduce introduce) {}

    /** 404 for a membership that is not the caller's, is over, or does not pool. */
    PooledPaths of(UUID membershipId, PooledPathFilter filter) throws Exception {
        Wanted wanted = Wanted.read(filter);
        Entered entered = cohort.agreeing(
                membershipId,
                Consent.POOLED_PATHS,
                me -> new Entered(
                        pools.of(me.cohortId), new Introduce(membershipId, me.allows(Consent.INTRODUCTIONS))));
        Pool pool = entered.pool;
        if (pool.size() <= Cohort.FEWEST_OTHERS) {
            return none(PooledPathFact.TOO_FEW_POOL, EmptyReason.NOTHING_VISIBLE, wanted);
        }
        int part = pool.part(caller.seekerId());
        List<Place> places = pool.calledLike(NormalizedName.of(wanted.organization()));
        List<Chain> chains =
                StrongestPaths.of(pool.seenBy(part), pool.question(places, wanted.maxHops(), wanted.limit()));
        if (chains.isEmpty()) {
            return none(PooledPathFact.OUT_OF_REACH, EmptyReason.NO_MATCH, wanted);
        }
        Optional<UUID> mine = places.stream()
                .filter(place -> place.part() == part)
                .map(place -> place.employer().id())
                .findFirst();
        TellPooledPath tell =
                new TellPooledPath(pool, part, wanted, own(chains, places, pool, part), mine, entered.introduce, texts);
        return new PooledPaths(today.date(), chains.stream().map(tell::told).toList(), null, null, List.of());
    }

    private PooledPaths none(PooledPathFact fact, EmptyReason reason, Wanted wanted) {
        String words = texts.of("pool." + fact.name(), wanted.organization(), wanted.maxHops());
        return new PooledPaths(today.date(), List.of(), reason, words, List.of(Because.of(fact, words)));
    }

    private OwnContacts own(List<Chain> chains, List<Place> places, Pool pool, int part) {
        Set<Integer> onPaths = new HashSet<>();
        chains.forEach(chain -> Arrays.stream(chain.people()).forEach(onPaths::add));
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] people = pool.people(part);
        for (int contact = 0; contact < people.length; contact++) {
            if (people[contact] >= 0 && onPaths.contains(people[contact])) {
                numbers.put(people[contact], contact);
            }
        }
        BitSet there = new BitSet();
        places.stream()
                .filter(place -> place.part() == part)
                .flatMapToInt(place -> Arrays.stream(place.employer().people()))
                .forEach(contact -> there.set(people[contact]));
        return new OwnContacts(numbers, names(numbers.values(), pool.part(part)), there);
    }

    private Map<UUID, String> names(Collection<Integer> contacts, Part part) {
        Map<UUID, String> names = new HashMap<>();
        UUID[] ids = contacts.stream().map(part.network()::id).toArray(UUID[]::new);
        if (ids.length > 0) {
            rows.each(
                    "select c.id, c.told" + ContactSql.FROM_SOME,
                    List.of(ids, caller.seekerId()),
                    row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return names;
    }
}
