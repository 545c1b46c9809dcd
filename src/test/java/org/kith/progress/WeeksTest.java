package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeksTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void aWeekBeginsOnMondayAndEndsOnSundayWhereTheSeekerLives() {
        Weeks weeks = weeks("2026-03-04", 2, null, AUCKLAND);

        assertThat(weeks.from(1), is(LocalDate.parse("2026-03-02")));
        assertThat(weeks.to(1), is(LocalDate.parse("2026-03-08")));
        assertThat("Sunday night in Auckland", weeks.of(Instant.parse("2026-03-01T10:59:59Z")), is(0));
        assertThat("Monday morning in Auckland", weeks.of(Instant.parse("2026-03-01T11:00:00Z")), is(1));
    }

    @Test
    void theDateIsCountedToItsEndAndNothingAfterIt() {
        Weeks weeks = weeks("2026-03-04", 1, null, NEW_YORK);

        assertThat(weeks.of(Instant.parse("2026-03-05T04:59:59Z")), is(0));
        assertThat(weeks.of(Instant.parse("2026-03-05T05:00:00Z")), is(-1));
        assertThat(weeks.of(Instant.parse("2026-03-02T04:59:59Z")), is(-1));
        assertThat(weeks.of(null), is(-1));
    }

    @Test
    void theWeekInWhichTheClockGoesForwardHasAnHourLess() {
        Weeks weeks = weeks("2026-03-15", 2, null, NEW_YORK);

        assertThat(Duration.between(weeks.start(), weeks.end(0)).toHours(), is(167L));
        assertThat("still Sunday", weeks.of(Instant.parse("2026-03-09T03:59:59Z")), is(0));
        assertThat("Monday, by summer time", weeks.of(Instant.parse("2026-03-09T04:00:00Z")), is(1));
    }

    @Test
    void theWeekInWhichTheClockGoesBackHasAnHourMore() {
        Weeks weeks = weeks("2026-11-01", 1, null, NEW_YORK);

        assertThat(Duration.between(weeks.start(), weeks.end(0)).toHours(), is(169L));
        assertThat(weeks.of(Instant.parse("2026-11-02T04:59:59Z")), is(0));
    }

    @Test
    void weeksBeforeTheSearchAreLeftOut() {
        assertThat(weeks("2026-03-04", 12, "2026-02-22", NEW_YORK).number(), is(3));
        assertThat(weeks("2026-03-04", 12, "2026-02-22", NEW_YORK).from(0), is(LocalDate.parse("2026-02-16")));
        assertThat(weeks("2026-03-04", 2, "2026-02-01", NEW_YORK).number(), is(2));
        assertThat(weeks("2026-03-04", 12, "2026-03-04", NEW_YORK).number(), is(1));
        assertThat(weeks("2026-03-04", 12, null, NEW_YORK).number(), is(12));
    }

    private static Weeks weeks(String asOf, int most, String notBefore, ZoneId zone) {
        return new Weeks(LocalDate.parse(asOf), most, notBefore == null ? null : LocalDate.parse(notBefore), zone);
    }
}
