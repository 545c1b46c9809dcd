package org.kith.progress;

import java.util.List;
import org.kith.advice.Texts;
import org.kith.ask.AskStatus;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Percent;
import org.kith.snapshot.Snapshot;

/**
 * Refusals, beside what is ordinary.
 *
 * @param settled asks of the weeks that were answered, rest, or are open beyond patience
 * @param declined of them
 * @param unanswered of them
 * @param percent of those settled that were declined; null when none is settled
 * @param withUnansweredPercent of those settled that were declined or unanswered; null when none is settled
 * @param normalPercent what is ordinary for the latter
 * @param source where that was found
 * @param words the same in a sentence
 */
public record Declines(
        int settled,
        int declined,
        int unanswered,
        Integer percent,
        Integer withUnansweredPercent,
        int normalPercent,
        String source,
        String words) {
    /**
     * Of requests for help, about so many percent are declined or unanswered. Of strangers who were asked to their faces to
     * fill in a questionnaire, lend a phone or show the way, about half said yes, and those who asked had expected far
     * fewer (F. J. Flynn and V. K. B. Lake, studies 1 and 2). It is an order of size and no more: people who know each
     * other say yes more often, and messages are answered less often than words.
     */
    static final int NORMAL_PERCENT = 50;

    static final String SOURCE =
            "F. J. Flynn, V. K. B. Lake: If You Need Help, Just Ask: Underestimating Compliance With"
                    + " Direct Requests for Help. Journal of Personality and Social Psychology 95 (1), 2008, 128-143.";

    static Declines of(Facts facts, Texts texts) {
        Snapshot snapshot = facts.snapshot();
        List<Asked> settled =
                facts.asked().filter(ask -> isSettled(ask, snapshot)).toList();
        int declined = count(settled, AskStatus.DECLINED);
        int unanswered = settled.size() - declined - count(settled, AskStatus.FULFILLED);
        return new Declines(
                settled.size(),
                declined,
                unanswered,
                Percent.of(declined, settled.size()),
                Percent.of(declined + unanswered, settled.size()),
                NORMAL_PERCENT,
                SOURCE,
                texts.of(settled.isEmpty() ? "progress.DECLINES.NONE" : "progress.DECLINES", declined, settled.size()));
    }

    private static boolean isSettled(Asked ask, Snapshot snapshot) {
        return !ask.status().isOpen() || snapshot.asOf().isAfter(snapshot.patienceUntil(ask));
    }

    private static int count(List<Asked> asks, AskStatus status) {
        return (int) asks.stream().filter(ask -> ask.status() == status).count();
    }
}
