package org.kith.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Characters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What can be changed about a lead; its status changes by steps alone. See {@link LeadDraft}.
 *
 * @param organization a name, which goes before {@code organizationId}; null otherwise
 * @param source null for the giver, or {@link SourceType#OTHER} without one
 * @param discoveredAt no later than the first step after it; null for when it was added
 */
public record LeadPatch(
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

        @Size(max = 20, message = "Up to 20 participants.")
        List<@NotNull(message = "A participant.") @Valid Participant> participants) {

    static LeadPatch of(Lead lead, List<Participant> participants) {
        return new LeadPatch(
                lead.organizationId,
                null,
                lead.role,
                lead.place,
                lead.url,
                lead.notes,
                lead.searchId,
                new Source(lead.sourceType, lead.sourceId),
                lead.givenByContactId,
                lead.advertisedAtDiscovery,
                lead.advertised,
                lead.discoveredAt,
                participants);
    }

    /** The name of the organization, or null when none was written. */
    String writtenOrganization() {
        return Characters.bare(organization);
    }

    Source sourceOrUsual() {
        if (source != null) {
            return source;
        }
        return givenByContactId == null
                ? new Source(SourceType.OTHER, null)
                : new Source(SourceType.CONTACT, givenByContactId);
    }

    List<Participant> participantsOrNone() {
        return participants == null ? List.of() : participants;
    }

    /** Whether it says neither where nor what. */
    boolean saysNothing() {
        return organizationId == null && writtenOrganization() == null && Characters.bare(role) == null;
    }

    /** Everything but organization and participants, which stand in tables of their own, and the status. */
    void applyTo(Lead lead, Instant now) {
        Source from = sourceOrUsual();
        lead.role = Characters.bare(role);
        lead.place = Characters.bare(place);
        lead.url = Characters.bare(url);
        lead.notes = Characters.unlessBlank(notes);
        lead.searchId = searchId;
        lead.sourceType = from.type();
        lead.sourceId = from.id();
        lead.givenByContactId = givenByContactId;
        lead.advertisedAtDiscovery = Boolean.TRUE.equals(advertisedAtDiscovery);
        lead.advertised = Boolean.TRUE.equals(advertised);
        lead.discoveredAt = discoveredAt == null ? lead.createdAt : discoveredAt;
        lead.updatedAt = now;
    }
}
