package org.kith.gratitude;

import java.util.List;
import java.util.UUID;

/**
 * What the seeker and a contact did for each other, the last of each first; in words, and never as a score.
 *
 * @param given by the seeker: up to 50
 * @param received by the seeker: up to 50
 * @param offered by either, and not done yet: up to 50
 * @param words how it stands
 */
public record Balance(
        UUID contactId,
        List<BalanceItem> given,
        List<BalanceItem> received,
        List<BalanceItem> offered,
        String words,
        Nudge nudge) {

    private static final int MOST = 50;
    private static final List<String> NUMBERS = List.of(
            "nothing",
            "one thing",
            "two things",
            "three things",
            "four things",
            "five things",
            "six things",
            "seven things",
            "eight things",
            "nine things",
            "ten things",
            "eleven things",
            "twelve things");

    /** The balance with its words; the lists may be longer than those that are shown. */
    static Balance of(
            UUID contactId,
            String name,
            List<BalanceItem> given,
            List<BalanceItem> received,
            List<BalanceItem> offered,
            Nudge nudge) {
        return new Balance(
                contactId,
                first(given),
                first(received),
                first(offered),
                words(name, given.size(), received.size()) + offers(name, offered),
                nudge);
    }

    private static List<BalanceItem> first(List<BalanceItem> items) {
        return items.size() > MOST ? List.copyOf(items.subList(0, MOST)) : items;
    }

    private static String words(String name, int given, int received) {
        if (given == 0 && received == 0) {
            return "Nothing has gone back and forth between you and " + name + " yet.";
        }
        if (given == 0) {
            return name + " did " + things(received) + " for you; there was no chance to return it yet.";
        }
        if (received == 0) {
            return "You did " + things(given) + " for " + name + ", who may want to do something for you some day.";
        }
        return name + " did " + things(received) + " for you, and you did " + things(given) + " for " + name + ".";
    }

    private static String offers(String name, List<BalanceItem> offered) {
        boolean theirs = offered.stream().anyMatch(item -> item.direction() == FavorDirection.TO_SEEKER);
        boolean yours = offered.stream().anyMatch(item -> item.direction() == FavorDirection.FROM_SEEKER);
        return (theirs ? " An offer of " + name + "'s stands." : "") + (yours ? " An offer of yours stands." : "");
    }

    private static String things(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : number + " things";
    }
}
