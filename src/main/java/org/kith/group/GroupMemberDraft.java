package org.kith.group;

import jakarta.validation.constraints.Size;
import org.kith.http.Characters;

/**
 * What a client says about a member of a group.
 *
 * @param role what the member does there, such as "Treasurer"; or null
 */
public record GroupMemberDraft(
        @Size(max = 200, message = "Up to 200 characters.") String role) {

    /** The role without blanks around it, or null. */
    String bareRole() {
        return Characters.bare(role);
    }
}
