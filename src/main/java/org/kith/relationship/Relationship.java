package org.kith.relationship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Owned;

/**
 * One person knows another, or somebody somewhere. The far end is either a contact, or somebody unnamed at an
 * organization, in a role, or both; never a contact and one of those.
 */
@Entity
@Table(name = "relationship")
public class Relationship extends Owned {
    @Column(name = "contact_id")
    public UUID contactId;

    @Column(name = "other_contact_id")
    public UUID otherContactId;

    @Column(name = "organization_id")
    public UUID organizationId;

    public String role;

    @Enumerated(EnumType.STRING)
    public RelationshipKind kind;

    /** Above 0 and up to 1, with up to 6 decimals. */
    public BigDecimal strength;

    @Enumerated(EnumType.STRING)
    public Provenance provenance;

    /** What makes somebody say so, or null. */
    public String evidence;

    /** Whether only the first knows the second. */
    @Column(name = "one_way")
    public boolean oneWay;

    static Relationship of(UUID seekerId, UUID id, Instant now) {
        Relationship relationship = new Relationship();
        relationship.begin(seekerId, id, now);
        return relationship;
    }
}
