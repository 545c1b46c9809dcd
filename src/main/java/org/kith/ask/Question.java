package org.kith.ask;

import java.util.Locale;

/** Puts a wish into words: the standard question, adapted to what is asked for. */
final class Question {
    private static final String[] NUMBERS = {"", "One", "Two", "Three", "Four", "Five"};

    /** Letters whose names begin with a vowel, as in "an HR manager". */
    private static final String SPOKEN_WITH_AN = "AEFHILMNORSX";

    private Question() {}

    /** The question alone, which is kept as the text of an ask that has none. */
    static String of(Wish wish) {
        return switch (wish.kind()) {
            case INTRODUCTION -> "Would you introduce me to " + person(wish) + "?";
            case LEADS ->
                wish.organization() == null
                        ? "Which " + companies(wish) + " have you heard of that might " + need(wish) + "?"
                        : "Have you heard of an opening" + (wish.role() == null ? "" : " for " + one(wish.role()))
                                + " at " + wish.organization() + "?";
            case ADVICE -> "May I ask you for twenty minutes of advice about " + subject(wish) + "?";
            case RESUME_HANDOVER -> "Would you pass my résumé on to somebody at " + employer(wish) + "?";
            default ->
                wish.organization() == null
                        ? "Whom do you know at " + companies(wish) + " that might " + need(wish) + "?"
                        : "Whom do you know at " + wish.organization() + " who might " + need(wish) + "?";
        };
    }

    /** The question to one person, by name, with what is enough for an answer. */
    static String to(Receiver receiver, Wish wish) {
        return toName(receiver, of(wish)) + enough(wish);
    }

    /** A question to one person, by name. */
    static String toName(Receiver receiver, String question) {
        boolean lower = Vocabulary.OPENERS.contains(question.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT));
        return receiver.name() + ", " + (lower ? lowerFirst(question) : question);
    }

    private static String need(Wish wish) {
        return wish.role() == null ? "have a job for me" : "need " + one(wish.role());
    }

    private static String companies(Wish wish) {
        String in = wish.place() == null ? "" : " in " + wish.place();
        if (wish.industry() == null) {
            return "companies" + in;
        }
        String industry = plain(wish.industry());
        return (industry.indexOf(' ') < 0 ? industry + " companies" : "companies in " + industry) + in;
    }

    /** Whom to meet: the role where it is said, and where they are. */
    private static String person(Wish wish) {
        if (wish.role() == null) {
            return "somebody at " + employer(wish);
        }
        if (wish.organization() != null) {
            return one(wish.role()) + " at " + wish.organization();
        }
        return one(wish.role()) + (wish.industry() == null ? "" : " at " + company(wish));
    }

    private static String employer(Wish wish) {
        if (wish.organization() != null) {
            return wish.organization();
        }
        boolean anywhere = wish.industry() == null;
        return company(wish) + (anywhere || wish.role() != null ? " that might " + need(wish) : "");
    }

    private static String company(Wish wish) {
        String in = wish.place() == null ? "" : " in " + wish.place();
        if (wish.industry() == null) {
            return "a company" + in;
        }
        String industry = plain(wish.industry());
        return (industry.indexOf(' ') < 0 ? one(industry) + " company" : "a company in " + industry) + in;
    }

    private static String subject(Wish wish) {
        if (wish.organization() != null) {
            return "working at " + wish.organization();
        }
        if (wish.role() != null) {
            return "working as " + one(wish.role());
        }
        return wish.industry() == null ? "the work you do" : "working in " + plain(wish.industry());
    }

    /** How little is enough: a number that is said makes it easy to stop looking. */
    private static String enough(Wish wish) {
        String what = switch (wish.kind()) {
            case NAMES -> "name";
            case INTRODUCTION -> "introduction";
            case LEADS -> "hint";
            default -> null;
        };
        if (what == null || wish.wanted() == null || wish.wanted() >= NUMBERS.length) {
            return "";
        }
        int wanted = wish.wanted();
        return " " + NUMBERS[wanted] + " " + what + (wanted == 1 ? "" : "s") + " would already help.";
    }

    /** A role with its article: "a planner", "an HR manager". */
    static String one(String role) {
        String plain = plain(role);
        char first = plain.charAt(0);
        boolean abbreviated =
                plain.length() > 1 && Character.isUpperCase(first) && Character.isUpperCase(plain.charAt(1));
        boolean an = abbreviated ? SPOKEN_WITH_AN.indexOf(first) >= 0 : "aeiouAEIOU".indexOf(first) >= 0;
        return (an ? "an " : "a ") + plain;
    }

    /** A term without the capital that only begins it: "Transport" in a sentence is "transport", "IT" stays. */
    private static String plain(String term) {
        String bare = term.strip();
        return bare.chars().skip(1).noneMatch(Character::isUpperCase) ? lowerFirst(bare) : bare;
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
