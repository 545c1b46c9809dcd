package org.kith.gratitude;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did for the seeker, as far as thanks for it go.
 *
 * @param interviewer the number among the interviewers; null for everything but an interview
 * @param contactId who did it; null for an interviewer who is no contact
 * @param since when it happened; an interview may lie ahead
 */
record Help(Integer interviewer, UUID contactId, Instant since) {
    Help(UUID contactId, Instant since) {
        this(null, contactId, since);
    }
}
