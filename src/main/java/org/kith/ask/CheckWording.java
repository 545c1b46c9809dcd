package org.kith.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of an ask as its receiver would, by four rules, none of which counts points. What is not found wrong is
 * right: a text in a language that the rules do not know passes, and says so.
 */
final class CheckWording {
    private static final int LONGEST_KEPT = 300;
    private static final int TOO_SHORT_TO_TELL = 4;
    private static final int ONE_WORD_IN = 6;
    private static final String NO_HURRY = " If nobody comes to mind, that is fine too.";

    private final String text;
    private final Words words;
    private final Wish wish;
    private final Receiver receiver;

    private CheckWording(String text, Wish wish, Receiver receiver) {
        this.text = text;
        this.words = Words.of(text);
        this.wish = wish;
        this.receiver = receiver;
    }

    /**
     * Reads a text.
     *
     * @param said what the ask itself says of what is wanted
     * @param known what the search says of it, for rewrites of asks that say nothing
     * @param spoken whether it is said rather than written
     */
    static List<Finding> of(String text, Wish said, Wish known, Receiver receiver, boolean spoken) {
        CheckWording check = new CheckWording(text, said.or(known), receiver);
        if (!isEnglish(check.words)) {
            return Arrays.stream(WordingRule.values())
                    .map(rule ->
                            new Finding(rule, true, "These rules read English only; nothing was looked for.", null))
                    .toList();
        }
        return List.of(check.specific(said), check.personal(spoken), check.light(), check.easy());
    }

    /** All findings in one sentence. */
    static String summary(List<Finding> findings) {
        long wrong = findings.stream().filter(finding -> !finding.ok()).count();
        if (wrong == 0) {
            return "Nothing to change: it can be sent as it is.";
        }
        return wrong == 1 ? "One thing could be better." : wrong + " things could be better.";
    }

    /** Whether the words are specific, by the rule of the check before sending; null for a language that it does not read. */
    static Boolean isSpecific(Words words, Wish said, Receiver receiver) {
        return isEnglish(words) ? SpecificRule.holds(words, said, receiver) : null;
    }

    private static boolean isEnglish(Words words) {
        return words.size() < TOO_SHORT_TO_TELL || words.count(Vocabulary.ENGLISH) * ONE_WORD_IN >= words.size();
    }

    private Finding specific(Wish said) {
        if (SpecificRule.holds(words, said, receiver)) {
            return fine(WordingRule.SPECIFIC, "It says where to look, so that somebody can come to mind.");
        }
        return new Finding(
                WordingRule.SPECIFIC,
                false,
                "It is hard to think of anybody when everybody is meant. Say where, or as what.",
                Question.to(receiver, wish.atMost(LightRule.FEW)));
    }

    private Finding personal(boolean spoken) {
        if (PersonalRule.holds(words, receiver, spoken)) {
            return fine(
                    WordingRule.PERSONAL,
                    spoken ? "Said to somebody, it is personal by itself." : "It is plain whom it is meant for.");
        }
        String message = PersonalRule.isToEverybody(words)
                ? "It greets a crowd, and a crowd does not answer. Write to one person."
                : "It could have gone to anybody. Begin with the name, or with what you two share.";
        String bare = PersonalRule.withoutGreeting(text);
        boolean fine = LightRule.trouble(words, wish).isEmpty()
                && EasyRule.trouble(words).isEmpty();
        boolean keeps = fine && !bare.isEmpty() && bare.length() <= LONGEST_KEPT;
        return new Finding(
                WordingRule.PERSONAL,
                false,
                message,
                keeps ? Question.toName(receiver, bare) : Question.to(receiver, wish.atMost(LightRule.FEW)));
    }

    private Finding light() {
        Optional<String> trouble = LightRule.trouble(words, wish);
        return trouble.isEmpty()
                ? fine(WordingRule.LIGHT, "It takes a moment and no more.")
                : new Finding(
                        WordingRule.LIGHT,
                        false,
                        trouble.get(),
                        Question.to(receiver, wish.wanting(LightRule.FEW)) + NO_HURRY);
    }

    private Finding easy() {
        Optional<String> trouble = EasyRule.trouble(words);
        if (trouble.isEmpty()) {
            return fine(WordingRule.EASY, "There is one small thing to say yes to.");
        }
        boolean goesOn = EasyRule.lacksAQuestion(words) && words.size() > 0 && text.length() <= LONGEST_KEPT;
        String question = goesOn
                ? whole(text.strip()) + " " + Question.of(wish)
                : Question.to(receiver, wish.atMost(LightRule.FEW)) + NO_HURRY;
        return new Finding(WordingRule.EASY, false, trouble.get(), question);
    }

    private static String whole(String sentence) {
        return Character.isLetterOrDigit(sentence.codePointBefore(sentence.length())) ? sentence + "." : sentence;
    }

    private static Finding fine(WordingRule rule, String message) {
        return new Finding(rule, true, message, null);
    }
}
