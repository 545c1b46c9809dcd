package org.kith.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Circle;

/**
 * What came of the asks, as it stood at the end of a date.
 *
 * @param asOf the date
 * @param circlesAsked the circles of those who were asked, the most asked first
 * @param circlesLeft circles nobody of whom was asked, those with the most contacts first
 * @param groupsAsked the groups of those who were asked, the most asked first
 * @param people who was asked more at once than the policy allows, the most first
 */
public record AskSummary(
        LocalDate asOf,
        Counts counts,
        List<Circle> circlesAsked,
        List<Circle> circlesLeft,
        List<GroupAsked> groupsAsked,
        Day today,
        List<Pressed> people) {

    /**
     * How many asks there are. Help that was offered is counted by itself alone.
     *
     * @param asked all that were sent
     * @param open those that wait for an answer
     * @param answered those that were fulfilled or declined
     */
    public record Counts(
            int asked, int open, int answered, int fulfilled, int declined, int resting, int drafts, int offered) {}

    /** A group, and how many asks went to its members. */
    public record GroupAsked(UUID groupId, String name, int asked) {}

    /**
     * The date itself.
     *
     * @param asked how many asks were sent on it
     * @param byPhoneOrInPerson how many of them were spoken
     * @param goal how many the policy aims at
     * @param met whether there were as many
     */
    public record Day(int asked, int byPhoneOrInPerson, int goal, boolean met) {}

    /** Somebody with more open asks than the policy allows. */
    public record Pressed(UUID contactId, int openAsks, int limit) {}
}
