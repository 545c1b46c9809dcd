package org.kith.interaction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * An interaction as the API shows one.
 *
 * @param occurredAt when it happened
 * @param stretch whether it took some courage
 */
public record InteractionView(
        UUID id,
        UUID contactId,
        InteractionType type,
        Channel channel,
        Instant occurredAt,
        boolean askedForSomething,
        boolean stretch,
        @Shown(FieldGroup.NOTES) String notes,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.contact_id, t.type, t.channel, t.occurred_at, t.asked_for_something,"
            + " t.stretch, t.notes, t.created_at, t.updated_at, t.version";

    static InteractionView of(Interaction interaction) {
        return new InteractionView(
                interaction.id,
                interaction.contactId,
                interaction.type,
                interaction.channel,
                interaction.occurredAt,
                interaction.askedForSomething,
                interaction.stretch,
                interaction.notes,
                interaction.createdAt,
                interaction.updatedAt,
                interaction.version);
    }

    static InteractionView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new InteractionView(
                column.id(),
                column.id(),
                column.constant(InteractionType.class),
                column.constant(Channel.class),
                column.instant(),
                column.bool(),
                column.bool(),
                column.text(),
                column.instant(),
                column.instant(),
                column.version());
    }
}
