package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Texts;
import org.kith.seeker.Today;

/** Thanks that are owed, each with words to begin with; for other answers. */
@ApplicationScoped
public class OwedThanks {
    private final ReadGratitude read;
    private final Today today;
    private final Texts texts;

    @Inject
    OwedThanks(ReadGratitude read, Today today, Texts texts) {
        this.read = read;
        this.today = today;
        this.texts = texts;
    }

    /**
     * Those whose day has come by the end of a date, the longest due first, by one statement.
     *
     * @param most how many at the most
     */
    public List<ThankYouOwed> due(LocalDate asOf, int most) {
        ProposeThanks propose = new ProposeThanks(asOf, today, texts);
        return read.owed(asOf, most).stream()
                .filter(debt -> !debt.view().dueOn().isAfter(asOf))
                .map(propose::of)
                .toList();
    }
}
