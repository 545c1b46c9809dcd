package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import org.kith.advice.EmptyReason;

/**
 * People and who knows whom, to be drawn.
 *
 * @param asOf the date as of which it was put together, in the seeker's time zone
 * @param nodes the seeker first, where they are shown, then the contacts in the order in which they were chosen
 * @param edges the seeker's own first, then the strongest
 * @param reason why there is no contact; null when there is one
 * @param words the same in a sentence
 */
public record NetworkView(
        LocalDate asOf, List<Node> nodes, List<Edge> edges, Counts counts, EmptyReason reason, String words) {}
