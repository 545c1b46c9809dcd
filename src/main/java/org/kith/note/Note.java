package org.kith.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Reference;
import org.kith.tenancy.Owned;

/** Something written down, about anything the seeker has or about nothing in particular. */
@Entity
@Table(name = "note")
public class Note extends Owned {
    @Column(name = "about_type")
    @Enumerated(EnumType.STRING)
    public Kind aboutType;

    /** What it is about; null together with its type. */
    @Column(name = "about_id")
    public UUID aboutId;

    public String text;

    /** When it was true, never in the future. */
    @Column(name = "occurred_at")
    public Instant occurredAt;

    static Note of(UUID seekerId, UUID id, Instant now) {
        Note note = new Note();
        note.begin(seekerId, id, now);
        return note;
    }

    Reference about() {
        return Reference.of(aboutType, aboutId);
    }
}
