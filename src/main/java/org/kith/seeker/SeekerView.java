package org.kith.seeker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A seeker as the API shows one.
 *
 * @param region ISO 3166 country for phone numbers without a country code
 * @param timeZone IANA time zone that decides what "today" is
 * @param kind who it is
 */
public record SeekerView(
        UUID id,
        String name,
        String region,
        String timeZone,
        AccountKind kind,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static SeekerView of(Seeker seeker) {
        return new SeekerView(
                seeker.id,
                seeker.name,
                seeker.region,
                seeker.timeZone,
                seeker.kind,
                seeker.createdAt,
                seeker.updatedAt,
                seeker.version);
    }
}
