package org.kith.introduction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskOnPath;
import org.kith.ask.PathPlace;

/**
 * What an introduction has to do with a path.
 *
 * @param left what is left of the path after its target; empty when it is on none
 * @param suggestedAction how the path goes on; null while it does not
 */
record OnPath(List<PathPlace> left, SuggestedAction suggestedAction) {
    private static final OnPath NONE = new OnPath(List.of(), null);

    static OnPath of(Introduction introduction, Map<UUID, AskOnPath> asks) {
        AskOnPath ask = introduction.askId == null ? null : asks.get(introduction.askId);
        if (ask == null) {
            return NONE;
        }
        Arrival arrival = Arrival.of(introduction);
        return arrival.placeOn(ask)
                .map(place -> new OnPath(ask.after(place), next(arrival, ask, ask.after(place))))
                .orElse(NONE);
    }

    private static SuggestedAction next(Arrival arrival, AskOnPath ask, List<PathPlace> left) {
        boolean open = arrival.isMade() && !ask.goneOnWith().contains(arrival.targetContactId());
        return open ? ask.goOnWith(arrival.targetContactId(), left) : null;
    }
}
