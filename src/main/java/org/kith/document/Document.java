package org.kith.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.page.Folded;
import org.kith.tenancy.Owned;

/** A version of something that the seeker hands out. The file itself stays where the seeker keeps it. */
@Entity
@Table(name = "document")
public class Document extends Owned {
    public String name;

    /** {@link Folded} from the name. */
    @Column(name = "sort_name")
    public String sortName;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    /** The date of this version, or null. */
    @Column(name = "version_on")
    public LocalDate versionOn;

    /** Where it is kept, or null. */
    public String link;

    public String notes;

    static Document of(UUID seekerId, UUID id, Instant now) {
        Document document = new Document();
        document.begin(seekerId, id, now);
        return document;
    }
}
