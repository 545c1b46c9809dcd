package org.kith.progress;

import java.time.ZonedDateTime;
import org.kith.ask.AskStatus;
import org.kith.ask.Wording;
import org.kith.snapshot.Asked;
import org.kith.snapshot.Person;
import org.kith.snapshot.Snapshot;

/**
 * An ask that there was time to answer: its patience is over, or it rests. An answer that came early counts once the patience
 * is over too; else the quick answers would be counted before the missing ones.
 *
 * @param at when it was asked, in the seeker's time zone
 */
record Attempt(Asked ask, Person person, Wording wording, ZonedDateTime at) {

    /** Whether there was time to answer the ask. */
    static boolean isOver(Asked ask, Snapshot snapshot) {
        return ask.status() == AskStatus.RESTING || snapshot.asOf().isAfter(snapshot.patienceUntil(ask));
    }

    static Attempt of(Asked ask, Wording wording, Snapshot snapshot) {
        return new Attempt(
                ask, snapshot.person(ask.contactId()), wording, ask.askedAt().atZone(snapshot.zone()));
    }

    /** A no is an answer. */
    boolean isAnswered() {
        return ask.isFulfilled() || ask.status() == AskStatus.DECLINED;
    }
}
