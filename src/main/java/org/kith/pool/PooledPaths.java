package org.kith.pool;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.EmptyReason;

/**
 * The strongest paths over a pool to an organization.
 *
 * @param asOf the date as of which they were computed, in the asker's time zone
 * @param reason why there is none; null when there is one
 * @param words the same in a sentence
 * @param because what makes us say so; empty when there is one
 */
public record PooledPaths(
        LocalDate asOf, List<PooledPath> items, EmptyReason reason, String words, List<Because> because) {}
