package org.kith.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Deed;
import org.kith.snapshot.DeedType;
import org.kith.snapshot.Snapshot;

/**
 * All that progress is told of.
 *
 * @param done since the first week, or for longer where a trailing window needs it; applications all there are
 * @param leads all that were known by then
 * @param introduced who was introduced to the seeker by whom
 */
record Facts(Snapshot snapshot, Weeks weeks, List<Done> done, List<FoundLead> leads, Introduced introduced) {
    Stream<Done> done(DoneType type) {
        return done.stream().filter(one -> one.type() == type);
    }

    /** What was done in the weeks. */
    Stream<Done> inWeeks(DoneType type) {
        return done(type).filter(one -> weeks.have(one.at()));
    }

    /** Asks that were sent in the weeks. */
    Stream<Asked> asked() {
        return snapshot.asks().stream().filter(ask -> ask.wasAsked() && weeks.have(ask.askedAt()));
    }

    /** Leads that were discovered in the weeks. */
    Stream<FoundLead> found() {
        return leads.stream().filter(lead -> weeks.have(lead.discoveredAt()));
    }

    /** What one did for the other in the weeks. */
    Stream<Deed> deeds(DeedType type) {
        return snapshot.deeds().filter(deed -> deed.type() == type && weeks.have(deed.at()));
    }

    /** Whether something happened in the last days, that of the date among them. */
    boolean isWithin(int days, Instant at) {
        LocalDate on = snapshot.dateOf(at);
        return on != null && on.isAfter(snapshot.asOf().minusDays(days)) && !on.isAfter(snapshot.asOf());
    }

    /** How many introductions led to a lead; 0 where nobody introduced whoever told of it. */
    int chainOf(FoundLead lead) {
        return introduced.chainTo(lead.contactId());
    }

    /** Whether an application was made in the search of the date; without a search, in the weeks. */
    boolean isOfThisSearch(Done application) {
        return snapshot.search()
                .map(search -> application.searchId() == null
                        ? !snapshot.dateOf(application.at()).isBefore(search.startedOn)
                        : application.searchId().equals(search.id))
                .orElseGet(() -> weeks.have(application.at()));
    }
}
