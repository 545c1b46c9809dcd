package org.kith.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Folded;
import org.kith.tenancy.Owned;

/** An occasion on which people meet; it may lie ahead, and was attended only when it does not. */
@Entity
@Table(name = "event")
public class Event extends Owned {
    public String name;

    /** {@link Folded#of} the name. */
    @Column(name = "sort_name")
    public String sortName;

    @Enumerated(EnumType.STRING)
    public EventKind kind;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "venue_id")
    public UUID venueId;

    public String notes;

    /** Whether the seeker was there. */
    public boolean attended;

    static Event of(UUID seekerId, UUID id, Instant now) {
        Event event = new Event();
        event.begin(seekerId, id, now);
        return event;
    }
}
