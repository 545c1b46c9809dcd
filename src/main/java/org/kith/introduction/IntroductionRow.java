package org.kith.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.kith.interaction.Channel;
import org.kith.page.Columns;

/** Reads introductions out of rows, for lists. */
final class IntroductionRow {
    static final String COLUMNS = "t.id, t.connector_contact_id, t.target_contact_id, t.target_name, t.target_email,"
            + " t.target_phone, t.target_organization, t.target_title, t.target_role, t.target_organization_id,"
            + " t.to_contact_id, t.ask_id, t.lead_id, t.channel, t.why, t.forwardable_text, t.unsolicited, t.status,"
            + " t.requested_at, t.made_at, t.met_at, t.occurred_at, t.created_at, t.updated_at, t.version";

    private IntroductionRow() {}

    static Introduction read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        Introduction introduction = new Introduction();
        introduction.id = column.id();
        introduction.connectorContactId = column.id();
        readTarget(introduction, column);
        introduction.toContactId = column.id();
        introduction.askId = column.id();
        introduction.leadId = column.id();
        introduction.channel = column.constant(Channel.class);
        introduction.why = column.text();
        introduction.forwardableText = column.text();
        introduction.unsolicited = column.bool();
        introduction.status = column.constant(IntroductionStatus.class);
        introduction.requestedAt = column.instant();
        introduction.madeAt = column.instant();
        introduction.metAt = column.instant();
        introduction.occurredAt = column.instant();
        introduction.createdAt = column.instant();
        introduction.updatedAt = column.instant();
        introduction.version = column.version();
        return introduction;
    }

    private static void readTarget(Introduction introduction, Columns column) throws SQLException {
        introduction.targetContactId = column.id();
        introduction.targetName = column.text();
        introduction.targetEmail = column.text();
        introduction.targetPhone = column.text();
        introduction.targetOrganization = column.text();
        introduction.targetTitle = column.text();
        introduction.targetRole = column.text();
        introduction.targetOrganizationId = column.id();
    }
}
