package org.kith.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a new lead. An organization or a role is needed.
 *
 * @param organizationId an organization of the seeker
 * @param organization or its name, which goes first; one of that name is found or made
 * @param searchId null for the search of the day of the discovery, if there is one
 * @param source null for the giver, or {@link SourceType#OTHER} without one
 * @param givenByContactId who told of it; null for the contact that the source names
 * @param advertisedAtDiscovery null for whether the source is a posting
 * @param advertised whether it is now; null for as it was at discovery
 * @param discoveredAt from 1900 until now; null for now
 * @param stage as what it begins; null for {@link LeadStage#OPEN}
 */
public record LeadDraft(
        UUID organizationId,
        @Size(max = 300, message = "Up to 300 characters.") String organization,
        @Size(max = 300, message = "Up to 300 characters.") String role,
        @Size(max = 200, message = "Up to 200 characters.") String place,

        @Size(max = 2000, message = "Up to 2000 characters.")
        String url,

        @Size(max = 20_000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes,

        UUID searchId,
        @Valid Source source,
        UUID givenByContactId,
        Boolean advertisedAtDiscovery,
        Boolean advertised,
        Instant discoveredAt,
        LeadStage stage,

        @Size(max = 20, message = "Up to 20 participants.")
        List<@NotNull(message = "A participant.") @Valid Participant> participants) {

    LeadStage stageOrUsual() {
        return stage == null ? LeadStage.OPEN : stage;
    }

    /** All of it that can be changed later, with what was left out filled in as far as the draft itself tells it. */
    LeadPatch facts() {
        boolean told = source != null && source.type() == SourceType.CONTACT;
        UUID giver = givenByContactId == null && told ? source.id() : givenByContactId;
        Source from = told && source.id() == null ? new Source(SourceType.CONTACT, giver) : source;
        boolean wasAdvertised = advertisedAtDiscovery == null
                ? source != null && source.type() == SourceType.POSTING
                : advertisedAtDiscovery;
        return new LeadPatch(
                organizationId,
                organization,
                role,
                place,
                url,
                notes,
                searchId,
                from,
                giver,
                wasAdvertised,
                advertised == null ? Boolean.valueOf(wasAdvertised) : advertised,
                discoveredAt,
                participants);
    }
}
