package org.kith.seeker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The person looking for a job, owner of everything else; or whoever works for such people, with a name and keys of their own. */
@Entity
@Table(name = "seeker")
public class Seeker {
    @Id
    @Column(name = "seeker_id", updatable = false)
    public UUID id;

    public String name;

    /** ISO 3166 country in which a phone number without a country code is read. */
    public String region;

    /** IANA name of the zone that decides what "today" is. */
    @Column(name = "time_zone")
    public String timeZone;

    @Enumerated(EnumType.STRING)
    public AccountKind kind;

    @Version
    public long version;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    static Seeker of(UUID id, SeekerDraft draft, Instant now) {
        Seeker seeker = new Seeker();
        seeker.id = id;
        seeker.createdAt = now;
        draft.applyTo(seeker, now);
        return seeker;
    }
}
