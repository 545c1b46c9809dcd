package org.kith.gratitude;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.history.Steps;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Owned;

/** Something that the seeker or a contact did for the other, or offered to do; of any kind, and never money. */
@Entity
@Table(name = "favor")
public class Favor extends Owned {
    @Column(name = "contact_id")
    public UUID contactId;

    @Enumerated(EnumType.STRING)
    public FavorDirection direction;

    /** In words. */
    public String what;

    @Enumerated(EnumType.STRING)
    public FavorStatus status;

    /** Null for what was done without an offer before. */
    @Column(name = "offered_at")
    public Instant offeredAt;

    /** When it was done, and until then when it was offered; never in the future. */
    @Column(name = "occurred_at")
    public Instant occurredAt;

    static Favor of(UUID seekerId, UUID id, Instant now) {
        Favor favor = new Favor();
        favor.begin(seekerId, id, now);
        return favor;
    }

    /** Says when it was done, or offered where it is but an offer. 409 for a favor done before it was offered. */
    void happened(Instant at) {
        if (status == FavorStatus.OFFERED) {
            offeredAt = at;
        } else if (offeredAt != null && at.isBefore(offeredAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER, "It was offered at " + offeredAt + "; it cannot have been done before.");
        }
        occurredAt = at;
    }

    /** The offer was kept. 409 when it is none any more, or was made later. */
    void done(Instant at, Instant now) {
        Steps.require("done", status.legalActions());
        status = FavorStatus.DONE;
        happened(at);
        updatedAt = now;
    }

    /** Whether somebody did something for the seeker. */
    boolean isHelp() {
        return status == FavorStatus.DONE && direction == FavorDirection.TO_SEEKER;
    }
}
