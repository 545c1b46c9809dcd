package org.kith.gratitude;

import java.util.UUID;

/**
 * The fact for which thanks are owed.
 *
 * @param id of the interview, introduction, lead, ask or favor
 * @param interviewer the number among the interviewers, from 1; null for everything but an interview
 */
public record DebtSubject(DebtType type, UUID id, Integer interviewer) {}
