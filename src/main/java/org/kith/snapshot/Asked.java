package org.kith.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.kith.ask.AskKind;
import org.kith.ask.AskOrigin;
import org.kith.ask.AskStatus;
import org.kith.interaction.Channel;
import org.kith.page.Columns;

/**
 * An ask as it stood: its status is that of the last step by then.
 *
 * @param cold whether the contact is a stranger
 * @param askedAt when it was sent or offered; null for a draft
 * @param remindedAt when the contact was reminded, or null
 * @param settledAt when its status became what it is; null for a draft
 */
public record Asked(
        UUID id,
        UUID contactId,
        UUID searchId,
        AskOrigin origin,
        AskKind kind,
        Integer wanted,
        UUID organizationId,
        Channel channel,
        boolean stretch,
        boolean cold,
        UUID replacesAskId,
        Instant createdAt,
        Instant askedAt,
        AskStatus status,
        Instant remindedAt,
        Instant settledAt) {

    /** With the seeker and the end of the date, and the seeker once more. Those asked first come first. */
    static final String SQL = "select a.id, a.contact_id, a.search_id, a.origin, a.kind, a.wanted,"
            + " a.organization_id, a.channel, a.stretch, coalesce(a.cold, c.closeness = 'STRANGER', false),"
            + " a.replaces_ask_id, a.created_at, s.first, coalesce(s.status, 'DRAFT'), s.reminded, s.last from ask a"
            + " join contact c on c.seeker_id = a.seeker_id and c.id = a.contact_id"
            + " left join (select thing_id, min(occurred_at) as first, max(occurred_at) as last,"
            + " min(occurred_at) filter (where action = 'remind') as reminded,"
            + " (array_agg(status order by number desc))[1] as status"
            + " from ask_step where seeker_id = ? and occurred_at < ? group by thing_id) s on s.thing_id = a.id"
            + " where a.seeker_id = ?";

    /** Behind either. */
    static final String ORDER = " order by s.first, a.id";

    /** Those to some contacts, whose ids come last. */
    static final String SQL_OF_SOME = SQL + " and a.contact_id = any (?)" + ORDER;

    static Asked read(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new Asked(
                column.id(),
                column.id(),
                column.id(),
                column.constant(AskOrigin.class),
                column.constant(AskKind.class),
                column.integer(),
                column.id(),
                column.constant(Channel.class),
                column.bool(),
                column.bool(),
                column.id(),
                column.instant(),
                column.instant(),
                column.constant(AskStatus.class),
                column.instant(),
                column.instant());
    }

    /** Whether the seeker asked: not a draft, and not help that was offered. */
    public boolean wasAsked() {
        return askedAt != null && origin == AskOrigin.ASKED;
    }

    /** Whether the seeker asked and an answer is waited for. */
    public boolean isOpen() {
        return wasAsked() && status.isOpen();
    }

    /** Whether the contact came through. */
    public boolean isFulfilled() {
        return status == AskStatus.FULFILLED;
    }
}
