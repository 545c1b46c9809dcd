package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Contact;
import org.kith.history.Occurred;
import org.kith.lead.Interviews;
import org.kith.page.Rows;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/**
 * Counts how often a contact was asked, and holds the limits against the next ask. Whoever is about to send one locks the
 * contact first: of two at once the second then counts the first.
 */
@ApplicationScoped
class HoldLimits {
    /**
     * Asks as they stood at a moment: the status is that of the last step until then. One that was sent after the moment
     * and is open now counts as open too: it and the next one would be open together.
     */
    private static final String TALLY = "select"
            + " count(*) filter (where stood.status in ('SENT', 'REMINDED')"
            + " or (a.asked_at > ? and a.status in ('SENT', 'REMINDED'))),"
            + " count(*) filter (where a.asked_at >= ? and a.asked_at < ?),"
            + " max(d.occurred_at) filter (where stood.status = 'DECLINED')"
            + " from ask a left join lateral (select s.status from ask_step s where s.seeker_id = a.seeker_id"
            + " and s.thing_id = a.id and s.occurred_at <= ? order by s.number desc limit 1) stood on true"
            + " left join lateral (select max(s.occurred_at) as occurred_at from ask_step s"
            + " where s.seeker_id = a.seeker_id and s.thing_id = a.id and s.action = 'decline'"
            + " and s.occurred_at <= ?) d on true"
            + " where a.seeker_id = ? and a.contact_id = ? and a.origin = 'ASKED' and a.asked_at is not null";

    private final Rows rows;
    private final Caller caller;
    private final Searches searches;
    private final Interviews interviews;
    private final Today today;

    @Inject
    HoldLimits(Rows rows, Caller caller, Searches searches, Interviews interviews, Today today) {
        this.rows = rows;
        this.caller = caller;
        this.searches = searches;
        this.interviews = interviews;
        this.today = today;
    }

    /**
     * All limits, met or not.
     *
     * @param searchId whose policy holds; null for the usual one
     * @param said when it is asked, or null for now: then whatever was recorded counts
     */
    List<Limit> of(Contact contact, AskKind kind, UUID searchId, Instant said) {
        LocalDate askedOn = said == null ? today.date() : today.of(said);
        Instant moment = said == null ? Occurred.LATEST : said;
        return Limits.of(kind, tally(contact, askedOn, moment), searches.policy(searchId), askedOn);
    }

    /** Those of them that hold for a draft already. */
    List<Limit> ofDraft(Contact contact, AskKind kind, UUID searchId) {
        return of(contact, kind, searchId, null).stream()
                .filter(limit -> !limit.rule().yields())
                .toList();
    }

    private Tally tally(Contact contact, LocalDate askedOn, Instant moment) {
        Instant from = today.startOf(askedOn.minusDays(Limits.WINDOW_DAYS - 1L));
        int open = interviews.openWith(contact.id).size();
        return rows.first(
                        TALLY,
                        List.of(moment, from, today.endOf(askedOn), moment, moment, caller.seekerId(), contact.id),
                        row -> new Tally(
                                row.getInt(1),
                                row.getInt(2),
                                row.getTimestamp(3) == null
                                        ? null
                                        : today.of(row.getTimestamp(3).toInstant()),
                                contact.trustedWithDetails,
                                open))
                .orElseThrow();
    }
}
