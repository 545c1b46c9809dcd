package org.kith.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A contact as the API shows one. What the database keeps as JSON goes out as it is kept, without being read on the way.
 *
 * @param tie the tie between seeker and contact, as it is now
 * @param restingSince since when the contact is left in peace, or null
 * @param restingNote what was said about that, or null
 */
public record ContactView(
        UUID id,
        String name,
        String given,
        String family,
        String nickname,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Email.class) @Shown(FieldGroup.CONTACT_DETAILS)
        String emails,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Phone.class) @Shown(FieldGroup.CONTACT_DETAILS)
        String phones,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = Url.class) @Shown(FieldGroup.CONTACT_DETAILS)
        String urls,

        @JsonRawValue
        @Schema(type = SchemaType.ARRAY, implementation = PostalAddress.class)
        @Shown(FieldGroup.CONTACT_DETAILS)
        String addresses,

        String circle,
        String providerCategory,
        String providerText,
        String occupation,
        @Shown(FieldGroup.CLOSENESS) String closeness,
        @Schema(implementation = Reach.class) ReachView reach,
        @Shown(FieldGroup.CLOSENESS) boolean trustedWithDetails,
        @Shown(FieldGroup.CLOSENESS) boolean knowsSearching,
        @Shown(FieldGroup.CLOSENESS) boolean comfortableAsking,
        boolean connector,
        String employmentStatus,
        String origin,
        @Shown(FieldGroup.NOTES) String howMet,
        @Shown(FieldGroup.NOTES) String notes,
        @Shown(FieldGroup.NOTES) List<String> tags,
        Integer keepInTouchDays,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = PastHelp.class) @Shown(FieldGroup.NOTES)
        String pastHelp,

        @JsonRawValue
        @Schema(type = SchemaType.ARRAY, implementation = ExternalId.class)
        @Shown(FieldGroup.CONTACT_DETAILS)
        String externalIds,

        @JsonRawValue @Schema(type = SchemaType.ARRAY, implementation = AffiliationView.class)
        String affiliations,

        Tie tie,
        Instant archivedAt,
        Instant restingSince,
        @Shown(FieldGroup.NOTES) String restingNote,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    /** Columns of {@code contact t}, in the order in which {@link #read} takes them. */
    static final String COLUMNS =
            "t.id, told_name(t), told_part(t.given), told_part(t.family), told_part(t.nickname), t.emails::text, t.phones::text,"
                    + " t.urls::text, t.addresses::text, t.circle, t.provider_category, t.provider_text, t.occupation,"
                    + " t.closeness, t.reach_size, t.reach_variety, t.trusted_with_details, t.knows_searching,"
                    + " t.comfortable_asking, t.connector, t.employment_status, t.origin, t.how_met, t.notes, t.tags,"
                    + " t.keep_in_touch_days, t.past_help::text, t.external_ids::text,"
                    + " coalesce((select json_agg(json_build_object('organizationId', a.organization_id,"
                    + " 'organization', o.name, 'title', a.title, 'department', a.department, 'startedOn', a.started_on,"
                    + " 'endedOn', a.ended_on) order by a.position)"
                    + " from affiliation a join organization o on o.seeker_id = a.seeker_id and o.id = a.organization_id"
                    + " where a.seeker_id = t.seeker_id and a.contact_id = t.id)::text, '[]'),"
                    + " t.tie_strength, t.last_interaction_at, t.archived_at, t.resting_since, t.resting_note, t.created_at,"
                    + " t.updated_at, t.version";

    private static final int CLOSENESS = 14;

    /** How many people the contact meets, and how varied they are. */
    record ReachView(String size, String variety) {}

    /**
     * The tie between seeker and contact.
     *
     * @param strength in (0,1] as stated, or null
     * @param band as it is now
     * @param lastInteractionAt when they were last in touch, or null
     */
    record Tie(
            @Shown(FieldGroup.CLOSENESS) BigDecimal strength,
            @Shown(FieldGroup.CLOSENESS) Band band,
            Instant lastInteractionAt) {}

    /** The band follows from the date, and organizations may be renamed: neither is a change of the contact. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update((tie.band() + affiliations).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    static ContactView read(ResultSet row, Instant now) throws SQLException {
        Columns column = new Columns(row);
        return new ContactView(
                column.id(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                new ReachView(column.text(), column.text()),
                column.bool(),
                column.bool(),
                column.bool(),
                column.bool(),
                column.text(),
                column.text(),
                column.text(),
                column.text(),
                column.texts(),
                column.integer(),
                column.text(),
                column.text(),
                column.text(),
                tie(column, row.getString(CLOSENESS), now),
                column.instant(),
                column.instant(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }

    private static Tie tie(Columns column, String closeness, Instant now) throws SQLException {
        BigDecimal strength = column.decimal();
        Instant last = column.instant();
        Band band = Band.of(strength, closeness == null ? null : Closeness.valueOf(closeness), last, now);
        return new Tie(strength, band, last);
    }
}
