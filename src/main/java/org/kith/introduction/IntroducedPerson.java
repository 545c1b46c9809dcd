package org.kith.introduction;

import com.sanctionco.jmail.JMail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * Somebody who is to be met and is no contact yet.
 *
 * @param email an address; somebody of the network who has it and may be of that name is the one who is meant
 * @param phone likewise
 * @param organization where they work, by name
 * @param title what they do there
 */
public record IntroducedPerson(
        @NotBlank(message = "A name is needed.") @Size(max = 300, message = "Up to 300 characters.")
        String name,

        @Size(max = 320, message = "Up to 320 characters.") @Shown(FieldGroup.CONTACT_DETAILS)
        String email,

        @Size(max = 100, message = "Up to 100 characters.") @Shown(FieldGroup.CONTACT_DETAILS)
        String phone,

        @Size(max = 300, message = "Up to 300 characters.") String organization,
        @Size(max = 200, message = "Up to 200 characters.") String title) {

    /** The same, without blanks around the texts and with null for those of which nothing is left. */
    IntroducedPerson tidy() {
        return new IntroducedPerson(
                name.strip(),
                Characters.bare(email),
                Characters.bare(phone),
                Characters.bare(organization),
                Characters.bare(title));
    }

    /** 422 when the e-mail address is none. */
    void refuseWrongAddress(String pointer) {
        String address = Characters.bare(email);
        if (address != null && !JMail.isValid(address)) {
            throw Problem.invalid(pointer + "/email", "wrong-format", "It is no e-mail address.");
        }
    }
}
