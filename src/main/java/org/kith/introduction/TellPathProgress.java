package org.kith.introduction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.advice.SuggestedAction;
import org.kith.ask.AskOnPath;
import org.kith.ask.PathPlace;

/**
 * Tells how far a path was gone.
 *
 * @param asks from the first to the last; at least one
 * @param arrivals the introductions that came of them, by ask
 */
record TellPathProgress(List<AskOnPath> asks, Map<UUID, List<Arrival>> arrivals) {
    private static final int LONGEST_ADDRESS = 1_000;

    PathProgress told() {
        AskOnPath last = last();
        List<PathPlace> known = AskOnPath.known(last.path());
        Optional<Arrival> made = furthest(Arrival::isMade);
        Optional<Arrival> underWay = furthest(Arrival::isUnderWay);
        if (made.isPresent()) {
            List<PathPlace> left = last.after(made.get().placeOn(last).orElseThrow());
            PathStanding standing = AskOnPath.known(left).isEmpty() ? PathStanding.REACHED : PathStanding.TO_ASK;
            return with(standing, last.goOnWith(made.get().targetContactId(), left));
        }
        if (underWay.isPresent()) {
            return with(
                    PathStanding.UNDER_WAY,
                    SuggestedAction.get("/v1/introductions/" + underWay.get().introductionId()));
        }
        if (last.path().isEmpty()) {
            return with(PathStanding.REACHED, sendIfDrafted(last));
        }
        if (known.isEmpty() || furthest(Arrival::isDeclined).isPresent()) {
            return with(PathStanding.STOPPED, another(known));
        }
        return asked(last, known);
    }

    private PathProgress asked(AskOnPath last, List<PathPlace> known) {
        return switch (last.status()) {
            case DRAFT -> with(PathStanding.TO_ASK, sendIfDrafted(last));
            case SENT, REMINDED -> with(PathStanding.ASKED, SuggestedAction.get("/v1/asks/" + last.id()));
            case FULFILLED -> with(PathStanding.AGREED, last.noteIntroduction());
            case DECLINED, RESTING -> with(PathStanding.STOPPED, another(known));
        };
    }

    private AskOnPath last() {
        return asks.get(asks.size() - 1);
    }

    private Optional<Arrival> furthest(java.util.function.Predicate<Arrival> in) {
        return Arrival.furthest(of(last()), last(), in);
    }

    private List<Arrival> of(AskOnPath ask) {
        return arrivals.getOrDefault(ask.id(), List.of());
    }

    private PathProgress with(PathStanding standing, SuggestedAction action) {
        List<PersonOnTheWay> people = new ArrayList<>();
        UUID by = null;
        for (int i = 0; i < asks.size(); i++) {
            AskOnPath ask = asks.get(i);
            people.add(PersonOnTheWay.asked(ask, by));
            by = i + 1 < asks.size() ? between(ask, asks.get(i + 1).contactId(), people) : null;
        }
        ahead(people);
        return new PathProgress(standing, people, action);
    }

    /** Adds those who were erased on the way to the next one who was asked, and says by which introduction that one came. */
    private UUID between(AskOnPath ask, UUID next, List<PersonOnTheWay> people) {
        int place = ask.placeOf(next).orElse(0);
        ask.path().subList(0, place).stream()
                .filter(PathPlace::erased)
                .map(PersonOnTheWay::ahead)
                .forEach(people::add);
        return of(ask).stream()
                .filter(arrival -> next.equals(arrival.targetContactId())
                        && arrival.placeOn(ask).isPresent())
                .map(Arrival::introductionId)
                .findFirst()
                .orElse(null);
    }

    private void ahead(List<PersonOnTheWay> people) {
        AskOnPath last = last();
        for (int i = 0; i < last.path().size(); i++) {
            PathPlace place = last.path().get(i);
            Optional<Integer> here = Optional.of(i);
            people.add(furthest(arrival -> arrival.placeOn(last).equals(here) && !arrival.isDeclined())
                    .map(arrival -> PersonOnTheWay.introduced(place, arrival))
                    .orElseGet(() -> PersonOnTheWay.ahead(place)));
        }
    }

    /** The ask as it can be sent; null when it was. */
    private static SuggestedAction sendIfDrafted(AskOnPath ask) {
        return ask.status() == org.kith.ask.AskStatus.DRAFT
                ? SuggestedAction.post("/v1/asks/" + ask.id() + "/send")
                : null;
    }

    /** Another path to whoever stands at the end; null where nobody knows who that was. */
    private static SuggestedAction another(List<PathPlace> known) {
        if (known.isEmpty()) {
            return null;
        }
        PathPlace end = known.get(known.size() - 1);
        List<String> query = new ArrayList<>();
        if (end.contactId() != null) {
            query.add("contactId=" + end.contactId());
        }
        if (end.organizationId() != null) {
            query.add("organizationId=" + end.organizationId());
        }
        if (end.role() != null) {
            query.add("role=" + URLEncoder.encode(end.role(), StandardCharsets.UTF_8));
        }
        String address = "/v1/paths?" + String.join("&", query);
        return query.isEmpty() || address.length() > LONGEST_ADDRESS ? null : SuggestedAction.get(address);
    }
}
