package org.kith.progress;

import java.util.List;
import org.kith.advice.Texts;
import org.kith.snapshot.Percent;

/**
 * How many asks of the search were answered.
 *
 * @param asked all that were sent
 * @param waiting of them, those whose patience is not over; they count nowhere else, answered or not
 * @param compared all others: those that were answered, open beyond patience, or rest
 * @param answered of those compared: fulfilled or declined
 * @param percent of those compared that were answered; null when there are none
 * @param enough whether there are at least {@value #FEWEST} to compare
 * @param words the same in a sentence
 */
public record Responses(
        int asked,
        int waiting,
        int compared,
        int answered,
        int fulfilled,
        int declined,
        int unanswered,
        Integer percent,
        boolean enough,
        String words) {
    /** Of fewer asks nothing is said. */
    static final int FEWEST = 8;

    static Responses of(int asked, List<Attempt> attempts, Texts texts) {
        int compared = attempts.size();
        int answered = (int) attempts.stream().filter(Attempt::isAnswered).count();
        int fulfilled = (int)
                attempts.stream().filter(attempt -> attempt.ask().isFulfilled()).count();
        return new Responses(
                asked,
                asked - compared,
                compared,
                answered,
                fulfilled,
                answered - fulfilled,
                compared - answered,
                Percent.of(answered, compared),
                compared >= FEWEST,
                texts.of(compared == 0 ? "progress.RESPONSES.NONE" : "progress.RESPONSES", answered, compared));
    }
}
