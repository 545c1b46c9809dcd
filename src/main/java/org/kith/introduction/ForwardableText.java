package org.kith.introduction;

import java.util.ArrayList;
import java.util.List;

/**
 * What a connector can forward as it is: short, in the third person, what the seeker looks for and why this target, and
 * as easy to answer with no as with yes. Nothing but names, work and the seeker's own reason stands in it: no address, no
 * number, and nothing of why the seeker wants to change.
 *
 * @param seeker name of the seeker
 * @param roles what the seeker looks for; likewise industries and places. Empty when nothing is known
 * @param target who is to be met
 * @param other to whom the seeker introduces the target; null where the seeker is the one to be introduced
 * @param why the reason, in the seeker's words, or null
 */
record ForwardableText(
        String seeker,
        List<String> roles,
        List<String> industries,
        List<String> places,
        Somebody target,
        Somebody other,
        String why) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WHY = 400;
    private static final int MOST_ROLES = 3;
    private static final int MOST_OTHERS = 2;
    private static final String EASY = " A simple yes or no is enough, and a no is perfectly fine.";

    /**
     * Somebody who is spoken of.
     *
     * @param name null where only a role is known
     * @param title what they do, or null
     * @param organization where, or null
     */
    record Somebody(String name, String title, String organization) {
        /** As in "Helen Ostrow, CTO at Lakeside"; empty when nothing can be said. */
        String described() {
            String called = Discreet.of(name, LONGEST_NAME);
            String work = work();
            if (!called.isEmpty()) {
                return called + (work.isEmpty() ? "" : ", " + work);
            }
            return work.isEmpty() ? "" : "whoever is " + work;
        }

        private String work() {
            String does = Discreet.of(title, LONGEST_NAME);
            String where = Discreet.of(organization, LONGEST_NAME);
            if (where.isEmpty()) {
                return does;
            }
            return does.isEmpty() ? "at " + where : does + " at " + where;
        }
    }

    /** The text, of up to 2,000 characters. */
    String text() {
        return other == null ? received() : given();
    }

    private String received() {
        String who = Discreet.of(seeker, LONGEST_NAME);
        String target = this.target.described();
        return (who.isEmpty() ? "Somebody I know" : who) + " is looking for a new position" + wanted()
                + " and would be glad of a short conversation" + (target.isEmpty() ? "" : " with " + target) + ".\n\n"
                + reason() + "Fifteen minutes on the phone, whenever it suits, would be plenty." + EASY;
    }

    private String given() {
        String one = target.described();
        String another = other.described();
        return (one.isEmpty() ? "Somebody I know" : one) + (one.contains(",") ? ", and " : " and ")
                + (another.isEmpty() ? "somebody I know" : another) + (another.contains(",") ? "," : "")
                + " might be glad to know each other.\n\n"
                + reason() + "If both like the idea, a short call is all it takes." + EASY;
    }

    /** As in " (Project manager or Team lead, in logistics, in or around Chicago)". */
    private String wanted() {
        List<String> parts = new ArrayList<>();
        addTo(parts, "", alternatives(roles, MOST_ROLES));
        addTo(parts, "in ", alternatives(industries, MOST_OTHERS));
        addTo(parts, "in or around ", alternatives(places, MOST_OTHERS));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static void addTo(List<String> parts, String before, String text) {
        if (!text.isEmpty()) {
            parts.add(before + text);
        }
    }

    private static String alternatives(List<String> all, int most) {
        List<String> some = all.stream()
                .map(one -> Discreet.of(one, LONGEST_NAME))
                .filter(one -> !one.isEmpty())
                .distinct()
                .limit(most)
                .toList();
        int last = some.size() - 1;
        return last < 1 ? String.join("", some) : String.join(", ", some.subList(0, last)) + " or " + some.get(last);
    }

    private String reason() {
        String said = Discreet.of(why, LONGEST_WHY);
        if (!said.isEmpty()) {
            String called = Discreet.of(target.name(), LONGEST_NAME);
            return "Why" + (called.isEmpty() ? "" : " " + called) + ": " + ended(said) + "\n\n";
        }
        String where = Discreet.of(target.organization(), LONGEST_NAME);
        return other != null || where.isEmpty()
                ? ""
                : "Nobody is expected to have a job to give; to hear how people work at " + where
                        + " would already help.\n\n";
    }

    private static String ended(String sentence) {
        char end = sentence.charAt(sentence.length() - 1);
        return end == '.' || end == '!' || end == '?' || end == '…' ? sentence : sentence + ".";
    }
}
