package org.kith.lead;

import java.time.Instant;
import java.util.UUID;

/**
 * Raised for each interviewer, in the transaction that made it so, when an interview was added or changed; it may lie
 * ahead.
 *
 * @param number of the interviewer, from 1
 * @param contactId who that is; null for nobody that the seeker has as a contact
 */
public record InterviewHeld(UUID interviewId, int number, UUID contactId, Instant startsAt) {}
