package org.kith.ask;

import org.kith.search.Policy;

/** Policies that differ from the usual one in what a test is about. */
final class Policies {
    private Policies() {}

    static Policy patient(int patience, int tryAnother, int followUp, int rest) {
        return of(patience, 1, tryAnother, followUp, rest, 30, 1, 2);
    }

    static Policy withReminders(int reminders) {
        return of(10, reminders, 3, 7, 10, 30, 1, 2);
    }

    static Policy limited(int open, int in90Days, int pauseAfterDecline) {
        return of(10, 1, 3, 7, 10, pauseAfterDecline, open, in90Days);
    }

    static Policy of(
            int patience, int reminders, int tryAnother, int followUp, int rest, int pause, int open, int in90Days) {
        return new Policy(
                patience,
                reminders,
                tryAnother,
                followUp,
                rest,
                pause,
                1,
                2,
                60,
                open,
                in90Days,
                50,
                4,
                60,
                4,
                1095,
                1,
                3,
                3);
    }
}
