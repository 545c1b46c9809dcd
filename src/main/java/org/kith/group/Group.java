package org.kith.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Folded;
import org.kith.tenancy.Owned;

/** A community. */
@Entity
@Table(name = "contact_group")
public class Group extends Owned {
    public String name;

    @Enumerated(EnumType.STRING)
    public GroupKind kind;

    /** The contact who opens the door to the others, always one of the members; or null. */
    @Column(name = "gateway_contact_id")
    public UUID gatewayContactId;

    public String notes;

    /** {@link Folded#of} the name. */
    @Column(name = "sort_name")
    public String sortName;

    static Group of(UUID seekerId, UUID id, Instant now) {
        Group group = new Group();
        group.begin(seekerId, id, now);
        return group;
    }

    void rename(String newName) {
        name = newName;
        sortName = Folded.of(newName);
    }

    /** Takes note that a member left. A gateway person who leaves opens the door no more. */
    void lose(UUID contactId, Instant now) {
        if (contactId.equals(gatewayContactId)) {
            gatewayContactId = null;
        }
        updatedAt = now;
    }
}
