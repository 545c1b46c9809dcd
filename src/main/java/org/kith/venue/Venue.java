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

/** A place where people meet. */
@Entity
@Table(name = "venue")
public class Venue extends Owned {
    public String name;

    /** {@link Folded#of} the name. */
    @Column(name = "sort_name")
    public String sortName;

    @Enumerated(EnumType.STRING)
    public VenueKind kind;

    /** Where it is, in words; or null. */
    public String place;

    public String notes;

    static Venue of(UUID seekerId, UUID id, Instant now) {
        Venue venue = new Venue();
        venue.begin(seekerId, id, now);
        return venue;
    }
}
