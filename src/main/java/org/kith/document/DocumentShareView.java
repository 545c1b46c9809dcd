package org.kith.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.http.Versioned;
import org.kith.interaction.Channel;
import org.kith.page.Columns;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * A document that was handed over, as the API shows it.
 *
 * @param arrivedAt when it reached the person for whom it was, or null
 * @param steps its way from the contact's hands on, in order
 */
public record DocumentShareView(
        UUID id,
        UUID documentId,
        UUID toContactId,
        UUID forContactId,
        String forPerson,
        UUID organizationId,
        UUID leadId,
        UUID askId,
        Channel channel,
        Initiative initiative,
        Instant occurredAt,
        Instant arrivedAt,
        @Shown(FieldGroup.NOTES) String notes,
        List<CourierStep> steps,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore long version)
        implements Versioned {

    static final String COLUMNS = "t.id, t.document_id, t.to_contact_id, t.for_contact_id, t.for_person,"
            + " t.organization_id, t.lead_id, t.ask_id, t.channel, t.initiative, t.occurred_at, t.arrived_at, t.notes,"
            + " t.created_at, t.updated_at, t.version";

    static DocumentShareView of(DocumentShare share, List<CourierStep> steps) {
        return new DocumentShareView(
                share.id,
                share.documentId,
                share.toContactId,
                share.forContactId,
                share.forPerson,
                share.organizationId,
                share.leadId,
                share.askId,
                share.channel,
                share.initiative,
                share.occurredAt,
                share.arrivedAt,
                share.notes,
                steps,
                share.createdAt,
                share.updatedAt,
                share.version);
    }

    /** The view of a row, without its steps. */
    static DocumentShareView read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new DocumentShareView(
                column.id(),
                column.id(),
                column.id(),
                column.id(),
                column.text(),
                column.id(),
                column.id(),
                column.id(),
                column.constant(Channel.class),
                column.constant(Initiative.class),
                column.instant(),
                column.instant(),
                column.text(),
                List.of(),
                column.instant(),
                column.instant(),
                column.version());
    }

    DocumentShareView with(List<CourierStep> itsSteps) {
        return new DocumentShareView(
                id,
                documentId,
                toContactId,
                forContactId,
                forPerson,
                organizationId,
                leadId,
                askId,
                channel,
                initiative,
                occurredAt,
                arrivedAt,
                notes,
                itsSteps,
                createdAt,
                updatedAt,
                version);
    }
}
