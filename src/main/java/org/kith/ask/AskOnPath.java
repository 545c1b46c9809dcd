package org.kith.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.advice.SuggestedAction;

/**
 * What an ask has to do with a path.
 *
 * @param continuesAskId the ask that led to its contact, or null
 * @param goneOnWith the contacts of the asks that continue this one
 * @param path whom it is to lead to, the nearest first
 */
public record AskOnPath(
        UUID id,
        UUID contactId,
        UUID searchId,
        UUID organizationId,
        String role,
        AskStatus status,
        UUID continuesAskId,
        List<UUID> goneOnWith,
        List<PathPlace> path) {
    private static final String SOMEBODY = "Somebody";

    /** Whether it opens a path, takes one on, or had one taken on. */
    public boolean isOnOne() {
        return !path.isEmpty() || continuesAskId != null || !goneOnWith.isEmpty();
    }

    /** Those of some places where somebody can still be reached. */
    public static List<PathPlace> known(List<PathPlace> places) {
        return places.stream().filter(place -> !place.erased()).toList();
    }

    /** At which place of the path the contact stands, from 0. */
    public Optional<Integer> placeOf(UUID contact) {
        for (int i = 0; i < path.size(); i++) {
            if (contact.equals(path.get(i).contactId())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The place at the end, where somebody unnamed stands, from 0. */
    public Optional<Integer> unnamedEnd() {
        int last = path.size() - 1;
        return last >= 0 && path.get(last).hasNoName() ? Optional.of(last) : Optional.empty();
    }

    /** What is left of the path after a place. */
    public List<PathPlace> after(int place) {
        return path.subList(place + 1, path.size());
    }

    /** The ask that goes on from here: for the next introduction, or for leads from whoever stands at the end. */
    public SuggestedAction goOnWith(UUID contact, List<PathPlace> left) {
        return SuggestedAction.post(
                "/v1/asks",
                "contactId",
                contact,
                "searchId",
                searchId,
                "kind",
                known(left).isEmpty() ? AskKind.LEADS : AskKind.INTRODUCTION,
                "organizationId",
                organizationId,
                "role",
                role,
                "continuesAskId",
                id,
                // What was erased cannot be asked for, and an ask for leads leads no further.
                "path",
                known(left).isEmpty() && !left.isEmpty() ? List.of() : null);
    }

    /** The introduction to whoever is next on the path; null when nobody is left. */
    public SuggestedAction noteIntroduction() {
        return known(path).stream()
                .findFirst()
                .map(next -> SuggestedAction.post(
                        "/v1/introductions", "connectorContactId", contactId, "target", target(next), "askId", id))
                .orElse(null);
    }

    private static Map<String, Object> target(PathPlace next) {
        if (next.contactId() != null) {
            return Map.of("contactId", next.contactId());
        }
        Map<String, Object> wanted = new LinkedHashMap<>();
        // An introduction to somebody unnamed has a title; where only the place is known, it says no more than that.
        wanted.put("title", next.role() == null ? SOMEBODY : next.role());
        if (next.organizationId() != null) {
            wanted.put("organizationId", next.organizationId());
        }
        return Map.of("role", wanted);
    }
}
