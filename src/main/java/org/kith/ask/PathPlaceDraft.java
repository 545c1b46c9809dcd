package org.kith.ask;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.kith.http.Characters;

/**
 * Who stands further on a path, as a client says it: a contact, or somebody unnamed.
 *
 * @param organizationId where somebody unnamed works; null for a contact
 * @param role as what somebody unnamed works; null for a contact
 */
public record PathPlaceDraft(
        UUID contactId,
        UUID organizationId,
        @Size(max = 200, message = "Up to 200 characters.") String role) {

    PathPlace place() {
        return new PathPlace(contactId, organizationId, Characters.bare(role), false);
    }
}
