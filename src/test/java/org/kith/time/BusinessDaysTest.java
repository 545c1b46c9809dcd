package org.kith.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-19, 10, 2026-02-02",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 1, 2026-03-09",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-09, 0, 2026-03-09",
        "2026-03-06, 5, 2026-03-13"
    })
    void weekendsDoNotCount(LocalDate from, int days, LocalDate then) {
        assertEquals(then, BusinessDays.after(from, days));
    }
}
