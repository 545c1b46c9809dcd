package org.kith.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;

/** When something happened outside the service, as the caller says it. */
public final class Occurred {
    /** What is older has hardly to do with this search. */
    public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** Appointments may lie ahead, until then. */
    public static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final LocalDate EARLIEST_DATE = LocalDate.of(1900, 1, 1);

    private Occurred() {}

    /** The instant, or now when nothing was said. 422 at the pointer when it lies in the future or before 1900. */
    public static Instant at(Instant said, Instant now, String pointer) {
        wrong(said, now, pointer).ifPresent(error -> {
            throw Problem.invalid(pointer, error.code(), error.message());
        });
        return said == null ? now : said;
    }

    /** What is wrong with the instant; nothing when nothing was said. */
    public static Optional<FieldError> wrong(Instant said, Instant now, String pointer) {
        if (said != null && said.isAfter(now)) {
            return Optional.of(FieldError.at(pointer, "in-the-future", "It has to have happened."));
        }
        if (said != null && said.isBefore(EARLIEST)) {
            return Optional.of(FieldError.at(pointer, "out-of-bounds", "In the year 1900 or later."));
        }
        return Optional.empty();
    }

    /** 422 at the pointer when the date has not come yet, in the words that fit, or lies before 1900. */
    public static void refuseImpossible(LocalDate date, LocalDate today, String pointer, String notYet) {
        if (date.isAfter(today)) {
            throw Problem.invalid(pointer, "in-the-future", notYet);
        }
        if (date.isBefore(EARLIEST_DATE)) {
            throw Problem.invalid(pointer, "out-of-bounds", "In the year 1900 or later.");
        }
    }

    /** Whether an appointment may be then: from {@link #EARLIEST} until before {@link #LATEST}. */
    public static boolean mayBeAppointed(Instant at) {
        return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    }
}
