package org.kith.gratitude;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.kith.http.Versioned;
import org.kith.interaction.Channel;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A thank-you as the API shows one.
 *
 * @param personalTouch what made it this person's, or null
 * @param settles the debts that it settled, oldest first
 * @param generic whether it could have gone to anybody; a hint, and never a refusal
 * @param genericBecause why, in plain words
 */
public record ThankYouView(
        UUID id,
        UUID contactId,
        ThankYouKind kind,
        Channel channel,
        @Shown(FieldGroup.NOTES) String text,
        @Shown(FieldGroup.NOTES) String personalTouch,
        boolean offersHelp,
        Instant sentAt,
        List<UUID> settles,
        @Shown(FieldGroup.NOTES) boolean generic,
        @Shown(FieldGroup.NOTES) List<String> genericBecause,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.contact_id, t.kind, t.channel, t.text, t.personal_touch, t.offers_help,"
            + " t.sent_at, t.generic_because, t.created_at, t.updated_at, t.version";

    /** A fact that is recorded late may be settled by it too, which is no change of it. */
    @Override
    public String variant() {
        CRC32 shown = new CRC32();
        shown.update(settles.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(shown.getValue());
    }

    static ThankYouView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID id = column.id();
        UUID contactId = column.id();
        ThankYouKind kind = column.constant(ThankYouKind.class);
        Channel channel = column.constant(Channel.class);
        String text = column.text();
        String personalTouch = column.text();
        boolean offersHelp = column.bool();
        Instant sentAt = column.instant();
        List<String> because = column.texts();
        return new ThankYouView(
                id,
                contactId,
                kind,
                channel,
                text,
                personalTouch,
                offersHelp,
                sentAt,
                List.of(),
                !because.isEmpty(),
                because,
                column.instant(),
                column.instant(),
                column.version());
    }

    ThankYouView settling(List<UUID> debts) {
        return new ThankYouView(
                id,
                contactId,
                kind,
                channel,
                text,
                personalTouch,
                offersHelp,
                sentAt,
                debts,
                generic,
                genericBecause,
                createdAt,
                updatedAt,
                version);
    }
}
