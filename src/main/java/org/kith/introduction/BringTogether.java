package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.relationship.Relationships;
import org.kith.tenancy.Caller;

/** What follows when an introduction was made: the target is a contact, and the two that were brought together know each other. */
@ApplicationScoped
class BringTogether {
    private static final String EVIDENCE = "One of them was introduced to the seeker by the other.";
    private static final String EVIDENCE_GIVEN = "The seeker introduced them to each other.";

    private final WelcomeTarget welcome;
    private final Relationships relationships;
    private final Rows rows;
    private final Caller caller;
    private final Event<IntroductionMade> made;

    @Inject
    BringTogether(
            WelcomeTarget welcome,
            Relationships relationships,
            Rows rows,
            Caller caller,
            Event<IntroductionMade> made) {
        this.welcome = welcome;
        this.relationships = relationships;
        this.rows = rows;
        this.caller = caller;
        this.made = made;
    }

    /**
     * Makes it.
     *
     * @param person who the target turned out to be; null when nothing more is known
     * @throws Problem 422 at /person when nobody has a name for the target, or it is a contact already
     */
    void bring(Introduction introduction, IntroducedPerson person, Instant at) {
        // One after the other for a seeker: two introductions to one new person must not make two contacts of them.
        rows.first(
                "select 1 from seeker where seeker_id = ? for no key update", List.of(caller.seekerId()), row -> true);
        String pointer = person == null ? "/target/person" : "/person";
        IntroducedPerson known = personOf(introduction, person);
        UUID target = known == null ? introduction.targetContactId : welcome.contactOf(known, introduction, at);
        if (target.equals(introduction.otherContactId())) {
            throw Problem.invalid(pointer, "oneself", "This person is already the other one.");
        }
        introduction.found(target);
        introduction.stand(IntroductionStatus.MADE, at);
        relationships.acquaint(
                introduction.otherContactId(),
                target,
                introduction.direction() == Direction.GIVEN ? EVIDENCE_GIVEN : EVIDENCE);
    }

    /** Tells the other rooms that it was made. */
    void tell(Introduction introduction) {
        made.fire(new IntroductionMade(
                introduction.id, introduction.connectorContactId, introduction.targetContactId, introduction.madeAt));
    }

    /** Who is still to become a contact; null when the target is one. */
    private static IntroducedPerson personOf(Introduction introduction, IntroducedPerson said) {
        if (introduction.targetContactId != null) {
            if (said != null) {
                throw Problem.invalid("/person", "known-already", "The target is a contact already.");
            }
            return null;
        }
        if (said != null) {
            said.refuseWrongAddress("/person");
            return said.tidy();
        }
        if (introduction.person() == null) {
            throw Problem.invalid("/person", "required", "Only a role was looked for: who is it?");
        }
        return introduction.person();
    }
}
