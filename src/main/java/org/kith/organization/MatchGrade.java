package org.kith.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How sure it is that two names mean the same organization. Whole words are compared, never parts of one: "Meta" is not
 * "Metallica".
 */
public enum MatchGrade {
    /** The same words, once legal form, case, accents and punctuation are folded. */
    EXACT,
    /** The same words but for generic ones or their order, or one name begins with all the words of the other. */
    STRONG,
    /** A word in common that tells organizations apart. */
    WEAK;

    /** Grades one name against another; empty when nothing speaks for it. */
    public static Optional<MatchGrade> between(NormalizedName asked, NormalizedName known) {
        if (asked.words().equals(known.words())) {
            return Optional.of(EXACT);
        }
        Set<String> askedWords = new HashSet<>(asked.distinctive());
        Set<String> knownWords = new HashSet<>(known.distinctive());
        if (askedWords.equals(knownWords) || begins(asked, known) || begins(known, asked)) {
            return Optional.of(STRONG);
        }
        askedWords.retainAll(knownWords);
        return askedWords.isEmpty() ? Optional.empty() : Optional.of(WEAK);
    }

    /** Whether one of the names is meant surely: the same or nearly so, and not by a word in common alone. */
    public static boolean isSure(NormalizedName asked, Stream<NormalizedName> names) {
        return names.flatMap(known -> between(asked, known).stream()).anyMatch(grade -> grade != WEAK);
    }

    /** Whether all the words of one name open the other, a word that tells organizations apart among them. */
    private static boolean begins(NormalizedName shorter, NormalizedName longer) {
        List<String> start = shorter.words();
        boolean tells = start.stream().anyMatch(longer.distinctive()::contains);
        return tells
                && start.size() < longer.words().size()
                && longer.words().subList(0, start.size()).equals(start);
    }
}
