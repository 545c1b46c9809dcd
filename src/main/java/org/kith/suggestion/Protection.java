package org.kith.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.Texts;
import org.kith.ask.Limit;
import org.kith.snapshot.Person;

/** Why somebody is not asked on the day, none of which speaks against them. */
final class Protection {
    private Protection() {}

    static List<Because> of(Candidate candidate, Texts texts) {
        List<Because> facts = new ArrayList<>();
        Person person = candidate.person();
        About contact = About.of(AboutType.CONTACT, person.id());
        if (person.restingSince() != null) {
            LocalDate since = candidate.snapshot().dateOf(person.restingSince());
            facts.add(Because.of(
                    RankingRule.ASKABLE, texts.of("suggestion.ASKABLE.RESTS", person.name(), since), contact));
        }
        if (candidate.resting() != null) {
            LocalDate since = candidate.snapshot().dateOf(candidate.resting().settledAt());
            facts.add(Because.of(
                    RankingRule.ASKABLE,
                    texts.of("suggestion.ASKABLE.ASK_RESTS", person.name(), since),
                    contact,
                    About.of(AboutType.ASK, candidate.resting().id())));
        }
        for (Limit limit : candidate.limits()) {
            String words =
                    texts.of("suggestion.ASKABLE." + limit.rule().name(), person.name(), limit.count(), limit.limit());
            facts.add(Because.of(RankingRule.ASKABLE, words, contact));
        }
        return facts;
    }
}
