package org.kith.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.advice.EmptyReason;

/**
 * What differs between asks that were answered and those that were not, and what has not been tried.
 *
 * @param searchId the search of the date; null for none, and then all asks count
 * @param factors none while there are too few asks to compare
 * @param whatWorkedOnMe null when the search says nothing of it
 * @param reason why there are no factors; null when there are
 * @param words the same in a sentence
 */
public record Diagnosis(
        LocalDate asOf,
        UUID searchId,
        Responses responses,
        List<FactorFinding> factors,
        List<Hint> shakeUps,
        WhatWorkedOnMe whatWorkedOnMe,
        EmptyReason reason,
        String words) {}
