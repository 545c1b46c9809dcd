package org.kith.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.Owned;

/** A coach's group of seekers. */
@Entity
@Table(name = "cohort")
public class Cohort extends Owned {
    /** How many may belong to one, so that what is computed of all of them stays bounded. */
    static final int MOST_MEMBERS = 200;

    /** With fewer others who agreed, "somebody in your cohort" would be as good as a name. */
    public static final int FEWEST_OTHERS = 2;

    /** How long an invitation may be taken up where nothing else is said. */
    static final Duration INVITED_FOR = Duration.ofDays(14);

    public String name;

    public String description;

    @Column(name = "secret_hash")
    public byte[] secretHash;

    @Column(name = "invited_until")
    public Instant invitedUntil;

    static Cohort of(UUID coachId, UUID id, Instant now) {
        Cohort cohort = new Cohort();
        cohort.begin(coachId, id, now);
        return cohort;
    }

    /** Makes a new invitation, with which the former one is worth nothing any more. */
    KeyText invite(Instant until, Instant now) {
        KeyText invitation = KeyText.mintInvitation(seekerId, id);
        secretHash = invitation.hash();
        invitedUntil = until;
        updatedAt = now;
        return invitation;
    }

    /** Whether the invitation is the one to this cohort, and may be taken up. */
    boolean isOpenTo(KeyText invitation, Instant now) {
        return invitation.fits(secretHash) && now.isBefore(invitedUntil);
    }

    void apply(CohortDraft draft, Instant now) {
        name = draft.name().strip();
        description = Characters.unlessBlank(draft.description());
        updatedAt = now;
    }
}
