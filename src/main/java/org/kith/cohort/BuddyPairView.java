package org.kith.cohort;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;

/**
 * A pair, as one of the two sees it.
 *
 * @param buddy how the other one is called
 * @param agreed whether the member whose view it is agreed
 */
public record BuddyPairView(
        UUID id,
        String buddy,
        BuddyPairStatus status,
        boolean agreed,
        Instant createdAt,
        Instant endedAt,
        @JsonIgnore long version)
        implements Versioned {

    /** The other one may go by another name from one request to the next. */
    @Override
    public String variant() {
        return Integer.toHexString(buddy.hashCode());
    }
}
