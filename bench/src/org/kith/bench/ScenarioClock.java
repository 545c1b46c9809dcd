package org.kith.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The time of a scenario. What happened has to have happened: a scenario that ends in the future is moved into the past
 * by whole weeks, so that every day of the week stays what it was.
 */
final class ScenarioClock {
    private static final long WEEK = 7;

    private final long weeks;
    private final ZoneOffset offset;

    private ScenarioClock(long weeks, ZoneOffset offset) {
        this.weeks = weeks;
        this.offset = offset;
    }

    static ScenarioClock of(JsonNode scenario) {
        Instant last = Instant.MIN;
        ZoneOffset offset = ZoneOffset.UTC;
        for (JsonNode step : scenario.path("steps")) {
            OffsetDateTime at = OffsetDateTime.parse(step.path("at").asText());
            last = at.toInstant().isAfter(last) ? at.toInstant() : last;
            offset = at.getOffset();
        }
        Duration ahead = Duration.between(Instant.now(), last);
        return new ScenarioClock(ahead.isNegative() ? 0 : ahead.toDays() / WEEK + 1, offset);
    }

    String remark() {
        return weeks == 0 ? "" : " (played " + weeks + " weeks earlier)";
    }

    /** The zone in which the scenario's days begin, as a seeker's time zone. */
    String zone() {
        int hours = offset.getTotalSeconds() / 3_600;
        return hours == 0 ? "UTC" : "Etc/GMT" + (hours < 0 ? "+" : "-") + Math.abs(hours);
    }

    Instant at(JsonNode step) {
        return OffsetDateTime.parse(step.path("at").asText())
                .minusWeeks(weeks)
                .toInstant();
    }

    LocalDate dayOf(JsonNode step) {
        return at(step).atOffset(offset).toLocalDate();
    }

    LocalDate date(String text) {
        return LocalDate.parse(text).minusWeeks(weeks);
    }

    /** Noon of a day. */
    Instant noon(LocalDate date) {
        return date.atTime(12, 0).toInstant(offset);
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay().toInstant(offset);
    }
}
