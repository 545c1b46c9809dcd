package org.kith.cohort;

import java.util.UUID;
import org.kith.problem.Problem;

/**
 * To what a member agrees who was asked for a way into an organization: that the other learns who they are.
 *
 * @param shareRole whether also to tell what the person does whom they know there; no when absent
 * @param contactId which contact that is; never told
 */
public record AgreementDraft(Boolean shareRole, UUID contactId) {

    boolean sharesRole() {
        return Boolean.TRUE.equals(shareRole);
    }

    /** @throws Problem 422 when a role is to be told of nobody */
    void check() {
        if (sharesRole() && contactId == null) {
            throw Problem.invalid("/contactId", "required", "Whose role it is.");
        }
    }
}
