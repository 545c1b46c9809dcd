package org.kith.pool;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;

/**
 * A chain of people through whom an organization can be reached, some of whom only other members of the cohort know.
 *
 * @param strength the product of the strengths of its ties, in (0,1]; another member counts as a tie of 0.5
 * @param hops how many ties it has, from 1 to 4
 * @param people from whoever is to be asked first to whoever is at the organization
 * @param words what to do, in a sentence
 * @param suggestedAction null where the cohort can only be told by word of mouth
 */
public record PooledPath(
        PooledPathRule rule,
        double strength,
        int hops,
        List<PersonOnPooledPath> people,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
