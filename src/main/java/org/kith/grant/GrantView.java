package org.kith.grant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.tenancy.FieldGroup;

/**
 * A grant, as whose data it is sees it.
 *
 * @param name whom it is meant for, in the seeker's words
 * @param granteeId who took it up, or null
 * @param granteeName how they were called then, or null
 * @param invitedUntil until when it can be taken up
 * @param expiresAt when it ends by itself, or null
 * @param invitation what the other side takes it up with, in the answer that makes the grant and never again
 */
public record GrantView(
        UUID id,
        String name,
        GrantStatus status,
        List<String> scopes,
        List<FieldGroup> fieldGroups,
        UUID granteeId,
        String granteeName,
        Instant invitedUntil,
        Instant acceptedAt,
        Instant expiresAt,
        Instant endedAt,
        EndedBy endedBy,
        Instant createdAt,
        Instant updatedAt,
        String invitation,
        @JsonIgnore long version)
        implements Versioned {

    static GrantView of(AccessGrant grant, Instant now) {
        return of(grant, null, now);
    }

    static GrantView of(AccessGrant grant, String invitation, Instant now) {
        return new GrantView(
                grant.id,
                grant.name,
                grant.status(now),
                grant.scopes,
                grant.shown(),
                grant.granteeId,
                grant.granteeName,
                grant.invitedUntil,
                grant.acceptedAt,
                grant.expiresAt,
                grant.endedAt,
                grant.endedBy,
                grant.createdAt,
                grant.updatedAt,
                invitation,
                grant.version);
    }

    @Override
    public String variant() {
        return status.variant();
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "GrantView[" + id + "]";
    }
}
