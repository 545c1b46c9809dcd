package org.kith.gratitude;

import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * Favors, by helper.
 *
 * @param total how many helpers there are
 * @param returnsDue of them, those to whom it is time to return something
 * @param items up to 200 of them, those first to whom something should be returned first
 * @param reason why there are none; null when there are
 */
public record FavorsByPerson(int total, int returnsDue, List<HelperFavors> items, EmptyReason reason, String words) {}
