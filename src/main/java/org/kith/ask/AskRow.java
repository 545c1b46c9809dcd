package org.kith.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.interaction.Channel;
import org.kith.page.Columns;

/**
 * An ask as it is kept, with what its computed members need of others.
 *
 * @param cold as said, or as the closeness of the contact has it
 * @param called how the seeker addresses the contact
 * @param organization the name of the organization, or null
 * @param helpedAt when an ask about the same organization, in the same search, was first fulfilled; null before
 */
record AskRow(
        UUID id,
        UUID contactId,
        UUID searchId,
        AskOrigin origin,
        AskKind kind,
        Integer wanted,
        String industry,
        UUID organizationId,
        String role,
        String purpose,
        String text,
        Channel channel,
        boolean stretch,
        boolean cold,
        UUID replacesAskId,
        UUID continuesAskId,
        AskStatus status,
        Instant askedAt,
        Instant remindedAt,
        Instant answeredAt,
        Integer got,
        DeclineReason declineReason,
        Instant createdAt,
        Instant updatedAt,
        long version,
        String called,
        String organization,
        Instant helpedAt) {

    /** Columns of {@code ask t} with {@link #JOINS}, in the order in which {@link #read} takes them. */
    static final String COLUMNS = "t.id, t.contact_id, t.search_id, t.origin, t.kind, t.wanted, t.industry,"
            + " t.organization_id, t.role, t.purpose, t.text, t.channel, t.stretch,"
            + " coalesce(t.cold, c.closeness = 'STRANGER', false), t.replaces_ask_id,"
            + " t.continues_ask_id, t.status, t.asked_at, t.reminded_at, t.answered_at,"
            + " t.got, t.decline_reason, t.created_at, t.updated_at, t.version,"
            + " told_name(c), told_part(c.given), told_part(c.nickname), o.name,"
            + " (select min(h.answered_at) from ask h where h.seeker_id = t.seeker_id"
            + " and h.organization_id = t.organization_id and h.search_id is not distinct from t.search_id"
            + " and h.status = 'FULFILLED')";

    static final String JOINS = "join contact c on c.seeker_id = t.seeker_id and c.id = t.contact_id"
            + " left join organization o on o.seeker_id = t.seeker_id and o.id = t.organization_id";

    Wish wish() {
        return new Wish(kind, wanted, industry, organization, role, null);
    }

    /** The words of the ask: its own, or the standard ones. */
    String words() {
        return text == null ? Question.of(wish()) : text;
    }

    static AskRow read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new AskRow(
                column.id(),
                column.id(),
                column.id(),
                column.constant(AskOrigin.class),
                column.constant(AskKind.class),
                column.integer(),
                column.text(),
                column.id(),
                column.text(),
                column.text(),
                column.text(),
                column.constant(Channel.class),
                column.bool(),
                column.bool(),
                column.id(),
                column.id(),
                column.constant(AskStatus.class),
                column.instant(),
                column.instant(),
                column.instant(),
                column.integer(),
                column.constant(DeclineReason.class),
                column.instant(),
                column.instant(),
                column.version(),
                Receiver.called(column.text(), column.text(), column.text()),
                column.text(),
                column.instant());
    }
}
