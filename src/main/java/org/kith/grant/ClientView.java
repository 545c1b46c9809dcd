package org.kith.grant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.tenancy.FieldGroup;

/**
 * A grant, as whoever was granted something sees it: a client.
 *
 * @param id of the grant
 * @param seekerId whose data it opens; what goes into {@code Kith-Seeker}
 * @param seekerName how the seeker is called
 * @param expiresAt when it ends by itself, or null
 */
public record ClientView(
        UUID id,
        UUID seekerId,
        String seekerName,
        GrantStatus status,
        List<String> scopes,
        List<FieldGroup> fieldGroups,
        Instant acceptedAt,
        Instant expiresAt,
        Instant endedAt,
        EndedBy endedBy,
        @JsonIgnore long version)
        implements Versioned {

    static ClientView of(AccessGrant grant, Instant now) {
        return new ClientView(
                grant.id,
                grant.seekerId,
                grant.seekerName,
                grant.status(now),
                grant.scopes,
                grant.shown(),
                grant.acceptedAt,
                grant.expiresAt,
                grant.endedAt,
                grant.endedBy,
                grant.version);
    }

    @Override
    public String variant() {
        return status.variant();
    }
}
