package org.kith.snapshot;

import java.time.Instant;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.contact.Closeness;
import org.kith.contact.EmploymentStatus;
import org.kith.contact.Origin;
import org.kith.contact.ReachSize;
import org.kith.contact.ReachVariety;

/** A contact for tests of rules: somebody of whom nothing is known but what is said here. */
public final class Somebody {
    private final UUID id;
    private Circle circle;
    private Closeness closeness;
    private Double strength;
    private ReachSize size;
    private ReachVariety variety;
    private boolean trusted;
    private boolean comfortable = true;
    private boolean connector;
    private EmploymentStatus employment = EmploymentStatus.UNKNOWN;
    private Instant restingSince;
    private Instant lastInteractionAt;
    private int meetings;
    private Integer keepInTouchDays;

    private Somebody(UUID id) {
        this.id = id;
    }

    /** The nth somebody: ids sort by number. */
    public static Somebody number(int number) {
        return new Somebody(new UUID(0, number));
    }

    public Somebody of(Circle said) {
        circle = said;
        return this;
    }

    public Somebody known(Closeness said) {
        closeness = said;
        return this;
    }

    public Somebody tiedBy(double said) {
        strength = said;
        return this;
    }

    public Somebody reaching(ReachSize said, ReachVariety kinds) {
        size = said;
        variety = kinds;
        return this;
    }

    public Somebody trusted() {
        trusted = true;
        return this;
    }

    public Somebody notToBeAsked() {
        comfortable = false;
        return this;
    }

    public Somebody connecting() {
        connector = true;
        return this;
    }

    public Somebody who(EmploymentStatus said) {
        employment = said;
        return this;
    }

    public Somebody restingSince(String instant) {
        restingSince = Instant.parse(instant);
        return this;
    }

    public Somebody lastMet(String instant) {
        lastInteractionAt = Instant.parse(instant);
        return this;
    }

    /** Both met that often, the last time when they were last in touch. */
    public Somebody metSoOften(int times) {
        meetings = times;
        return this;
    }

    public Somebody toBeMetEvery(int days) {
        keepInTouchDays = days;
        return this;
    }

    /** The contact. */
    public Person person() {
        return new Person(
                id,
                "Somebody " + id.getLeastSignificantBits(),
                circle,
                closeness,
                strength,
                size,
                variety,
                trusted,
                comfortable,
                connector,
                employment,
                Origin.ADDED,
                keepInTouchDays,
                false,
                restingSince,
                lastInteractionAt == null ? 0 : 1,
                lastInteractionAt,
                meetings,
                meetings == 0 ? null : lastInteractionAt,
                null);
    }
}
