package org.kith.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tells what a seeker did of late, for others to whom the seeker shows no more than that. */
@ApplicationScoped
public class TellDoings {
    /** As far back as a search is looked at for the last thing that was done in it. */
    private static final int WEEKS = 52;

    private final ReadFacts read;

    @Inject
    TellDoings(ReadFacts read) {
        this.read = read;
    }

    /** What the seeker of the transaction did by the end of a date; a dozen statements, however much that is. */
    public RecentDoings of(LocalDate asOf) {
        return RecentDoings.of(read.of(asOf, WEEKS));
    }
}
