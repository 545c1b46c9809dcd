package org.kith.suggestion;

import org.kith.advice.About;
import org.kith.advice.AboutType;
import org.kith.advice.Because;
import org.kith.advice.Texts;

/** Puts earlier help into words, with its date. */
final class PastHelpers {
    private PastHelpers() {}

    static Because because(Help help, Candidate candidate, Texts texts) {
        String when = help.on() == null ? "" : texts.of("suggestion.HELPED.ON", help.on());
        return Because.of(
                RankingRule.PAST_HELPER,
                texts.of("suggestion.HELPED." + help.what(), candidate.person().name(), when),
                About.of(AboutType.CONTACT, candidate.person().id()),
                help.about());
    }
}
