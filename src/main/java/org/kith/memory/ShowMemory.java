package org.kith.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.EmptyReason;
import org.kith.advice.Texts;
import org.kith.problem.Problem;
import org.kith.search.Search;
import org.kith.snapshot.Snapshot;
import org.kith.snapshot.Snapshots;

/** Shows what earlier searches say to a later one. */
@ApplicationScoped
class ShowMemory {
    private final Snapshots snapshots;
    private final ReadSources sources;
    private final Texts texts;

    @Inject
    ShowMemory(Snapshots snapshots, ReadSources sources, Texts texts) {
        this.snapshots = snapshots;
        this.sources = sources;
        this.texts = texts;
    }

    /**
     * The memory for a search; 404 when there is no such search.
     *
     * @param asOf at the end of this date; null for today
     */
    Memory of(UUID searchId, LocalDate asOf) {
        Snapshot snapshot = snapshots.of(asOf);
        Search search = snapshot.searches().stream()
                .filter(one -> one.id.equals(searchId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        EarlierSearches earlier = EarlierSearches.before(search, snapshot.searches(), snapshot.asOf());
        Recalling recalling = new Recalling(search, earlier, snapshot, texts);
        List<RememberedSearch> searches = recalling.searches();
        RememberedHelpers helpers = recalling.helpers();
        boolean nothing = searches.isEmpty() && helpers.total() == 0;
        return new Memory(
                snapshot.asOf(),
                search.id,
                searches,
                recalling.sources(earlier.all().isEmpty() ? List.of() : sources.of(earlier, snapshot.asOf())),
                helpers,
                recalling.circles(),
                nothing ? EmptyReason.NOTHING_THERE : null,
                nothing
                        ? texts.of("memory.NOTHING")
                        : texts.of("memory.ALL", earlier.all().size(), helpers.total()));
    }
}
