package org.kith.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kith.search.Search;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Snapshot;

/**
 * The searches that had ended when another one began.
 *
 * @param all of them, the last first
 */
record EarlierSearches(List<Search> all) {

    /**
     * Those before a search.
     *
     * @param asOf what ended later had not ended by then
     */
    static EarlierSearches before(Search search, Collection<Search> searches, LocalDate asOf) {
        return new EarlierSearches(searches.stream()
                .filter(other -> !other.id.equals(search.id) && other.endedOn != null)
                .filter(other -> !other.endedOn.isAfter(search.startedOn) && !other.endedOn.isAfter(asOf))
                .sorted(Comparator.comparing((Search other) -> other.endedOn)
                        .thenComparing(other -> other.id)
                        .reversed())
                .toList());
    }

    /** Whether an ask was sent in one of them. */
    boolean have(Asked ask, Snapshot snapshot) {
        return all.stream()
                .anyMatch(search -> ask.searchId() == null
                        ? search.lasts(snapshot.dateOf(ask.askedAt()))
                        : search.id.equals(ask.searchId()));
    }
}
