package org.kith.introduction;

import java.util.List;
import org.kith.advice.SuggestedAction;

/**
 * A path as it is followed, from one ask and introduction to the next.
 *
 * @param people from whoever was asked first to the end
 * @param suggestedAction the next step; null when nothing is left to do
 */
public record PathProgress(PathStanding standing, List<PersonOnTheWay> people, SuggestedAction suggestedAction) {}
