package org.kith.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every entity of a seeker has: identity, version, and when it was made and changed (in UTC, by the clock). */
@MappedSuperclass
@IdClass(OwnedId.class)
public abstract class Owned {
    @Id
    @Column(name = "seeker_id", updatable = false)
    public UUID seekerId;

    @Id
    @Column(updatable = false)
    public UUID id;

    /** Grows with every change; the entity tag of the representation. */
    @Version
    public long version;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** Says whose it is, which it is, and when it was made. */
    protected void begin(UUID owner, UUID identifier, Instant now) {
        seekerId = owner;
        id = identifier;
        createdAt = now;
        updatedAt = now;
    }
}
