package org.kith.memory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.search.Search;
import org.kith.suggestion.Freshness;

class EarlierSearchesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void aSearchIsEarlierWhenItHadEndedByTheDayOnWhichTheOtherBegan() {
        Search now = search(1, "2026-01-12", null);
        Search last = search(2, "2024-01-01", "2025-01-01");
        Search first = search(3, "2020-01-01", "2021-01-01");
        Search sameDay = search(4, "2025-06-01", "2026-01-12");
        Search overlapping = search(5, "2025-06-01", "2026-01-13");
        Search open = search(6, "2019-06-01", null);
        List<Search> all = List.of(now, first, last, sameDay, overlapping, open);

        assertThat(EarlierSearches.before(now, all, TODAY).all(), is(List.of(sameDay, last, first)));
        assertThat(
                EarlierSearches.before(now, all, LocalDate.parse("2024-06-01")).all(), is(List.of(first)));
    }

    @Test
    void helpIsFreshForAYearAndOldWhenThePolicyCallsATieDormant() {
        assertThat(Freshness.of(TODAY.minusDays(365), TODAY, 1095), is(Freshness.FRESH));
        assertThat(Freshness.of(TODAY.minusDays(366), TODAY, 1095), is(Freshness.DATED));
        assertThat(Freshness.of(TODAY.minusDays(1096), TODAY, 1095), is(Freshness.OLD));
        assertThat(Freshness.of(TODAY.minusDays(1096), TODAY, 2000), is(Freshness.DATED));
        assertThat(Freshness.of(null, TODAY, 1095), is(Freshness.OLD));
    }

    private static Search search(long id, String from, String to) {
        Search search = new Search();
        search.id = new UUID(0, id);
        search.startedOn = LocalDate.parse(from);
        search.endedOn = to == null ? null : LocalDate.parse(to);
        return search;
    }
}
