package org.kith.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.Owned;

/** What a seeker lets one other account do. What it allows never changes; for something else there is another grant. */
@Entity
@Table(name = "access_grant")
public class AccessGrant extends Owned {
    /** How long an invitation may be taken up. */
    static final Duration INVITED_FOR = Duration.ofDays(14);

    @Column(updatable = false)
    public String name;

    @Column(name = "seeker_name", updatable = false)
    public String seekerName;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> scopes;

    @Column(name = "field_groups", updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> fieldGroups;

    @Column(name = "secret_hash", updatable = false)
    public byte[] secretHash;

    @Column(name = "invited_until", updatable = false)
    public Instant invitedUntil;

    @Column(name = "expires_at", updatable = false)
    public Instant expiresAt;

    @Column(name = "grantee_id")
    public UUID granteeId;

    @Column(name = "grantee_name")
    public String granteeName;

    @Column(name = "accepted_at")
    public Instant acceptedAt;

    @Column(name = "ended_at")
    public Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    public EndedBy endedBy;

    static AccessGrant of(KeyText invitation, GrantDraft draft, String seekerName, Instant now) {
        AccessGrant grant = new AccessGrant();
        grant.begin(invitation.seekerId(), invitation.keyId(), now);
        grant.name = draft.name().strip();
        grant.seekerName = seekerName;
        grant.scopes = draft.scopes().stream().distinct().sorted().toList();
        grant.fieldGroups =
                draft.groups().stream().map(Enum::name).distinct().sorted().toList();
        grant.secretHash = invitation.hash();
        grant.invitedUntil = now.plus(INVITED_FOR);
        grant.expiresAt = draft.expiresAt();
        return grant;
    }

    GrantStatus status(Instant now) {
        if (endedAt != null) {
            return GrantStatus.ENDED;
        }
        Instant until = acceptedAt == null ? invitedUntil : expiresAt;
        boolean over = isOver(until, now) || isOver(expiresAt, now);
        return over ? GrantStatus.EXPIRED : acceptedAt == null ? GrantStatus.INVITED : GrantStatus.IN_FORCE;
    }

    /** What it shows beyond what everybody with the scope sees. */
    List<FieldGroup> shown() {
        return fieldGroups.stream().map(FieldGroup::valueOf).toList();
    }

    private static boolean isOver(Instant until, Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** Whether an invitation is the one to this grant, and it waits to be taken up. */
    boolean isOpenTo(KeyText invitation, Instant now) {
        return invitation.fits(secretHash) && status(now) == GrantStatus.INVITED;
    }

    void accept(UUID grantee, String nameOfGrantee, Instant now) {
        granteeId = grantee;
        granteeName = nameOfGrantee;
        acceptedAt = now;
        updatedAt = now;
    }

    /** Ends it, from the next request on. @throws Problem 409 when it was ended before */
    void end(EndedBy by, Instant now) {
        if (endedAt != null) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION, "The grant was ended before; from ENDED no step leads on.");
        }
        endedBy = by;
        endedAt = now;
        updatedAt = now;
    }
}
