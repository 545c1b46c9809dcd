package org.kith.relationship;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Strength;
import org.kith.http.Characters;
import org.kith.problem.FieldError;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a relationship.
 *
 * @param otherContactId the contact at the far end; without organization and role
 * @param organizationId where somebody unnamed at the far end is
 * @param role what somebody unnamed at the far end does
 * @param strength above 0 and up to 1; null for the usual 0.5
 * @param provenance null for {@link Provenance#STATED}
 * @param oneWay whether only the first knows the second; null for no
 */
public record RelationshipDraft(
        @NotNull(message = "A contact is needed.") UUID contactId,

        UUID otherContactId,
        UUID organizationId,

        @Size(max = 200, message = "Up to 200 characters.") String role,

        @NotNull(message = "A kind is needed.") RelationshipKind kind,

        @DecimalMin(value = "0", inclusive = false, message = "Above 0 and up to 1.")
        @DecimalMax(value = "1", message = "Above 0 and up to 1.")
        Double strength,

        Provenance provenance,

        @Size(max = 2_000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String evidence,

        Boolean oneWay) {
    private static final double USUAL_STRENGTH = 0.5;

    static RelationshipDraft of(Relationship relationship) {
        return new RelationshipDraft(
                relationship.contactId,
                relationship.otherContactId,
                relationship.organizationId,
                relationship.role,
                relationship.kind,
                relationship.strength.doubleValue(),
                relationship.provenance,
                relationship.evidence,
                relationship.oneWay);
    }

    /** What is wrong with the far end: it has to be one kind of end, and somebody else. */
    List<FieldError> wrongEnd() {
        List<FieldError> errors = new ArrayList<>();
        if (otherContactId == null && organizationId == null && Characters.bare(role) == null) {
            errors.add(FieldError.at(
                    "/otherContactId", "required", "Another contact is needed, or an organization, a role, or both."));
        }
        if (otherContactId != null && otherContactId.equals(contactId)) {
            errors.add(FieldError.at("/otherContactId", "oneself", "Somebody else than the first contact."));
        }
        if (otherContactId != null && organizationId != null) {
            errors.add(FieldError.at("/organizationId", "one-end", "Not together with another contact."));
        }
        if (otherContactId != null && Characters.bare(role) != null) {
            errors.add(FieldError.at("/role", "one-end", "Not together with another contact."));
        }
        return errors;
    }

    void applyTo(Relationship relationship, Instant now) {
        relationship.contactId = contactId;
        relationship.otherContactId = otherContactId;
        relationship.organizationId = organizationId;
        relationship.role = Characters.bare(role);
        relationship.kind = kind;
        relationship.strength = Strength.of(strength == null ? USUAL_STRENGTH : strength);
        relationship.provenance = provenance == null ? Provenance.STATED : provenance;
        relationship.evidence = Characters.bare(evidence);
        relationship.oneWay = Boolean.TRUE.equals(oneWay);
        relationship.updatedAt = now;
    }
}
