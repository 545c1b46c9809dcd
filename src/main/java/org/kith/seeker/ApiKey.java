package org.kith.seeker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.Owned;

/** The right to act for a seeker within some scopes. Its secret is shown once and kept as a SHA-256 only. */
@Entity
@Table(name = "api_key")
public class ApiKey extends Owned {
    @Column(updatable = false)
    public String name;

    @Column(name = "secret_hash", updatable = false)
    public byte[] secretHash;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> scopes;

    @Column(name = "expires_at", updatable = false)
    public Instant expiresAt;

    /** How many requests it may make in a minute; null for what the service allows. */
    @Column(name = "requests_per_minute", updatable = false)
    public Integer requestsPerMinute;

    /** When it was last used, to the minute; written past this entity. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    public Instant lastUsedAt;

    @Column(name = "revoked_at")
    public Instant revokedAt;

    static ApiKey of(KeyText text, ApiKeyDraft draft, Integer requestsPerMinute, Instant now) {
        ApiKey key = new ApiKey();
        key.begin(text.seekerId(), text.keyId(), now);
        key.name = draft.name().strip();
        key.secretHash = text.hash();
        key.scopes = draft.scopes().stream().distinct().sorted().toList();
        key.expiresAt = draft.expiresAt();
        key.requestsPerMinute = requestsPerMinute;
        return key;
    }

    /** Ends it, from the next request on. @throws Problem 409 when it was ended before */
    void revoke(Instant now) {
        if (revokedAt != null) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION, "The key was revoked before; from REVOKED no step leads on.");
        }
        revokedAt = now;
        updatedAt = now;
    }
}
