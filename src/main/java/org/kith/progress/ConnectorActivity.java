package org.kith.progress;

import org.kith.snapshot.Deed;
import org.kith.snapshot.DeedType;

/**
 * Who was brought together in the last {@value #DAYS} days, that of the date among them.
 *
 * @param introductionsGiven by which the seeker brought others together
 * @param introductionsReceived by which somebody was introduced to the seeker
 * @param leadsPassedOn to others
 * @param leadsReceived from contacts
 */
public record ConnectorActivity(
        int days, int introductionsGiven, int introductionsReceived, int leadsPassedOn, int leadsReceived) {
    static final int DAYS = 14;

    static ConnectorActivity of(Facts facts) {
        return within(DAYS, facts);
    }

    static ConnectorActivity within(int days, Facts facts) {
        return new ConnectorActivity(
                days,
                (int) facts.snapshot()
                        .deeds()
                        .filter(deed -> is(deed, DeedType.GOT_INTRODUCTION, days, facts))
                        .map(Deed::id)
                        .distinct()
                        .count(),
                count(DeedType.INTRODUCED, days, facts),
                count(DeedType.GOT_LEAD, days, facts),
                count(DeedType.GAVE_LEAD, days, facts));
    }

    private static int count(DeedType type, int days, Facts facts) {
        return (int) facts.snapshot()
                .deeds()
                .filter(deed -> is(deed, type, days, facts))
                .count();
    }

    private static boolean is(Deed deed, DeedType type, int days, Facts facts) {
        return deed.type() == type && facts.isWithin(days, deed.at());
    }
}
