package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/**
 * Reads a thank-you as whoever gets it would: was it written for them, or could it have gone to anybody? It says what it
 * finds and refuses nothing.
 */
@ApplicationScoped
class ReadAsReceiver {
    /** How many of the earlier ones are held beside it. */
    private static final int EARLIER = 50;

    /** From which share of its runs of words on a text is that of an earlier one. */
    private static final double SAME = 0.6;

    private static final String NAME =
            "concat_ws(' ', told_name(c), told_part(c.given), told_part(c.family), told_part(c.nickname))";

    private final Rows rows;
    private final Caller caller;
    private final Today today;
    private final Particulars particulars;

    @Inject
    ReadAsReceiver(Rows rows, Caller caller, Today today, Particulars particulars) {
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.particulars = particulars;
    }

    /** Why it could have gone to anybody; empty when it could not. */
    List<String> genericBecause(ThankYou thanks) {
        if (thanks.text == null && thanks.personalTouch == null) {
            return List.of("Neither a text nor a personal touch is told.");
        }
        List<String> because = new ArrayList<>();
        Set<String> name = nameOf(thanks.contactId);
        if (!isParticular(thanks, name)) {
            because.add("Nothing in it is particular to this person: name what they did, where, or what you know of"
                    + " them.");
        }
        LocalDate like = earlierLike(thanks, name);
        if (like != null) {
            because.add("It reads much like the one of " + like + ".");
        }
        return because;
    }

    private boolean isParticular(ThankYou thanks, Set<String> name) {
        if (thanks.personalTouch != null
                && !WordsOf.telling(thanks.personalTouch, name).isEmpty()) {
            return true;
        }
        Set<String> said = WordsOf.telling(all(thanks.text, thanks.personalTouch), name);
        return !said.isEmpty() && !Collections.disjoint(said, WordsOf.telling(particulars.of(thanks.contactId), name));
    }

    /** The day of the last earlier one of which most of it was taken, or null. */
    private LocalDate earlierLike(ThankYou thanks, Set<String> name) {
        Set<String> own = WordsOf.shingles(all(thanks.text, thanks.personalTouch), name);
        if (own.isEmpty()) {
            return null;
        }
        for (Earlier earlier : before(thanks)) {
            Set<String> other = WordsOf.shingles(earlier.text, Set.copyOf(WordsOf.text(earlier.name)));
            other.retainAll(own);
            if (other.size() >= SAME * own.size()) {
                return earlier.sentOn;
            }
        }
        return null;
    }

    private record Earlier(LocalDate sentOn, String text, String name) {}

    private List<Earlier> before(ThankYou thanks) {
        return rows.all(
                "select t.sent_at, t.text, t.personal_touch, " + NAME + " from thank_you t join contact c"
                        + " on c.seeker_id = t.seeker_id and c.id = t.contact_id where t.seeker_id = ? and t.id <> ?"
                        + " and t.sent_at <= ? order by t.sent_at desc, t.id desc limit " + EARLIER,
                List.of(caller.seekerId(), thanks.id, thanks.sentAt),
                row -> new Earlier(
                        today.of(row.getTimestamp(1).toInstant()),
                        all(row.getString(2), row.getString(3)),
                        row.getString(4)));
    }

    private Set<String> nameOf(UUID contactId) {
        return rows.first(
                        "select " + NAME + " from contact c where c.seeker_id = ? and c.id = ?",
                        List.of(caller.seekerId(), contactId),
                        row -> Set.copyOf(WordsOf.text(row.getString(1))))
                .orElse(Set.of());
    }

    private static String all(String text, String touch) {
        return (text == null ? "" : text) + "\n" + (touch == null ? "" : touch);
    }
}
