package org.kith.introduction;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.problem.Problem;

/**
 * Who is to be met: one of the three. Once it was made there is a contact, and beside it the role that was looked for.
 *
 * @param contactId somebody of the network
 * @param person somebody who is no contact yet
 * @param role somebody nobody has named yet
 */
public record Target(
        UUID contactId,
        @Valid IntroducedPerson person,
        @Valid WantedRole role) {

    static Target of(Introduction introduction) {
        return new Target(introduction.targetContactId, introduction.person(), introduction.role());
    }

    /** 422 unless it is one of the three, and an e-mail address is one. */
    void refuseUnclear() {
        long said = Stream.of(contactId, person, role).filter(Objects::nonNull).count();
        if (said == 0) {
            throw Problem.invalid("/target", "required", "A contact, a person, or a role.");
        }
        if (said > 1) {
            throw Problem.invalid("/target", "one-target", "Only one of contact, person and role.");
        }
        if (person != null) {
            person.refuseWrongAddress("/target/person");
        }
    }

    /** Whether somebody has a name for them. */
    boolean hasAName() {
        return contactId != null || person != null;
    }
}
