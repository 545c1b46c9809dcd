package org.kith.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kith.history.Step;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A lead as the API shows one. It is read from the database, since its participants and its history stand in tables of
 * their own.
 *
 * @param legalActions the steps that can be taken now, as they stand in addresses
 * @param history its steps, the first one first
 */
public record LeadView(
        UUID id,
        UUID organizationId,
        String role,
        String place,
        String url,
        @Shown(FieldGroup.NOTES) String notes,
        UUID searchId,
        Source source,
        UUID givenByContactId,
        boolean advertisedAtDiscovery,
        boolean advertised,
        Instant discoveredAt,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Participant.class)
        String participants,

        LeadStatus status,
        List<String> legalActions,
        List<Step> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.organization_id, t.role, t.place, t.url, t.notes, t.search_id,"
            + " t.source_type, t.source_id, t.given_by_contact_id, t.advertised_at_discovery, t.advertised,"
            + " t.discovered_at, coalesce((select json_agg(json_build_object('contactId', p.contact_id, 'role', p.role,"
            + " 'specialty', p.specialty) order by p.position) from lead_participant p"
            + " where p.seeker_id = t.seeker_id and p.lead_id = t.id)::text, '[]'),"
            + " t.status, t.created_at, t.updated_at, t.version";

    /** A contact or a search that is deleted leaves the lead, which is no change of its own. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update((participants + givenByContactId + searchId).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    /** Reads all but the history. */
    static LeadView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        UUID organizationId = column.id();
        String role = column.text();
        String place = column.text();
        String url = column.text();
        String notes = column.text();
        UUID searchId = column.id();
        Source source = new Source(column.constant(SourceType.class), column.id());
        UUID givenBy = column.id();
        boolean advertisedAtDiscovery = column.bool();
        boolean advertised = column.bool();
        Instant discoveredAt = column.instant();
        String participants = column.text();
        LeadStatus status = column.constant(LeadStatus.class);
        return new LeadView(
                id,
                organizationId,
                role,
                place,
                url,
                notes,
                searchId,
                source,
                givenBy,
                advertisedAtDiscovery,
                advertised,
                discoveredAt,
                participants,
                status,
                LeadState.legalFrom(status),
                List.of(),
                column.instant(),
                column.instant(),
                column.version());
    }

    LeadView with(List<Step> steps) {
        return new LeadView(
                id,
                organizationId,
                role,
                place,
                url,
                notes,
                searchId,
                source,
                givenByContactId,
                advertisedAtDiscovery,
                advertised,
                discoveredAt,
                participants,
                status,
                legalActions,
                steps,
                createdAt,
                updatedAt,
                version);
    }
}
