package org.kith.lead;

import java.util.UUID;

/**
 * Raised, in the transaction that made it so, when an interview was changed, came out in some way, or is about to be
 * deleted. After a change an {@link InterviewHeld} follows for each interviewer.
 *
 * @param interviewers how many there are; those of higher numbers hold it no more
 * @param removed whether it is about to be deleted
 */
public record InterviewChanged(UUID interviewId, InterviewOutcome outcome, int interviewers, boolean removed) {}
