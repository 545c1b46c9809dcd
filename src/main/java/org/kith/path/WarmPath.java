package org.kith.path;

import java.util.List;
import org.kith.advice.Because;
import org.kith.advice.SuggestedAction;
import org.kith.ask.Limit;

/**
 * A chain of people through which a target can be reached.
 *
 * @param strength the product of the strengths of its ties, in (0,1]
 * @param hops how many ties it has, from 1 to 4
 * @param people from whoever is to be asked first to whoever is to be reached; a start other than the seeker is the first
 * @param ties in the same order; the seeker's own is the first
 * @param limits of the first person, met or not
 * @param words what to do, in a sentence
 */
public record WarmPath(
        PathRule rule,
        double strength,
        int hops,
        List<PersonOnPath> people,
        List<TieOnPath> ties,
        List<Limit> limits,
        String words,
        List<Because> because,
        SuggestedAction suggestedAction) {}
