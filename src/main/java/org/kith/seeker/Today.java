package org.kith.seeker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Dates as the caller's seeker lives them, in the seeker's own time zone. */
@RequestScoped
public class Today {
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;
    private ZoneId zone;
    private java.util.UUID zoneOf;

    @Inject
    Today(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The date that it is for the seeker now. */
    public LocalDate date() {
        return of(clock.instant());
    }

    /** The date on which something happened, as the seeker saw it. */
    public LocalDate of(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The first instant after a date: whatever happened on it lies before. */
    public Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** The first instant of a date. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    /** The name by which PostgreSQL knows the time zone. Java has some of old under a name that it does not. */
    public String zoneOfDatabase() {
        return zone().getId().replace("SystemV/", "");
    }

    /** The seeker's time zone; read once a request. */
    public ZoneId zone() {
        if (zone == null || !caller.seekerId().equals(zoneOf)) {
            zoneOf = caller.seekerId();
            zone = rows.first(
                            "select time_zone from seeker where seeker_id = ?",
                            List.of(zoneOf),
                            row -> ZoneId.of(row.getString(1)))
                    .orElseThrow(Problem::notFound);
        }
        return zone;
    }
}
