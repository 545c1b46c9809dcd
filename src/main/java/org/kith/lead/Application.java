package org.kith.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.tenancy.Owned;

/** That the seeker applied for a lead. */
@Entity
@Table(name = "lead_application")
public class Application extends Owned {
    @Column(name = "lead_id", updatable = false)
    public UUID leadId;

    @Column(name = "applied_on")
    public LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    public ApplicationMethod method;

    /** The version of the résumé, or null. */
    @Column(name = "document_id")
    public UUID documentId;

    /** Through whom, or null. */
    @Column(name = "contact_id")
    public UUID contactId;

    public String notes;

    /** Of two callers at once the second finds that it was changed. */
    void changed(Instant now) {
        updatedAt = now;
    }

    static Application of(UUID seekerId, UUID id, Instant now) {
        Application application = new Application();
        application.begin(seekerId, id, now);
        return application;
    }
}
