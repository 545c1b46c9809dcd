package org.kith.seeker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.kith.problem.Problem;

/**
 * What a client says about a seeker.
 *
 * @param name how the seeker is called
 * @param region ISO 3166 country for phone numbers without a country code; US when absent
 * @param timeZone IANA time zone that decides what "today" is; UTC when absent
 * @param kind who it is; a seeker when absent
 */
public record SeekerDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 200, message = "Up to 200 characters.")
        String name,

        String region,
        String timeZone,
        AccountKind kind) {
    private static final Set<String> REGIONS = Set.of(java.util.Locale.getISOCountries());

    static SeekerDraft of(Seeker seeker) {
        return new SeekerDraft(seeker.name, seeker.region, seeker.timeZone, seeker.kind);
    }

    void applyTo(Seeker seeker, Instant now) {
        if (region != null && !REGIONS.contains(region)) {
            throw Problem.invalid("/region", "unknown-region", "A country code of ISO 3166, such as US or DE.");
        }
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw Problem.invalid("/timeZone", "unknown-time-zone", "An IANA time zone, such as Europe/Vienna.");
        }
        seeker.name = name.strip();
        seeker.region = region == null ? "US" : region;
        seeker.timeZone = timeZone == null ? "UTC" : timeZone;
        seeker.kind = kind == null ? AccountKind.SEEKER : kind;
        seeker.updatedAt = now;
    }
}
