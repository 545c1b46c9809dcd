package org.kith.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.contact.ExternalId;
import org.kith.contact.Origin;

/**
 * Where what is known of a contact came from.
 *
 * @param origin as the contact has it
 * @param madeBy how the contact came into the network
 * @param fields the members of the contact that say something, each with its sources, the earliest first
 * @param externalIds the systems that know the contact too, and may have said any of what clients said
 */
public record ProvenanceView(
        UUID contactId,
        Origin origin,
        DatumSource madeBy,
        List<FieldProvenance> fields,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * Where one member came from.
     *
     * @param field its name, as in the contact
     */
    public record FieldProvenance(String field, List<DatumSource> sources) {}
}
