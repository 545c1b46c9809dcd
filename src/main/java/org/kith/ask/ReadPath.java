package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.problem.Problem;

/** Reads out of a draft whom the ask is to lead to. */
@ApplicationScoped
class ReadPath {
    private final AskPaths paths;
    private final Things things;

    @Inject
    ReadPath(AskPaths paths, Things things) {
        this.paths = paths;
        this.things = things;
    }

    /** The path, as said or as what is left of the one that is taken on; 422 when nobody could go it. */
    List<PathPlace> of(AskDraft draft) {
        things.require(Kind.ASK, draft.continuesAskId(), "/continuesAskId");
        List<PathPlace> path = draft.path() == null
                ? inherited(draft)
                : draft.path().stream().map(PathPlaceDraft::place).toList();
        if (!path.isEmpty() && draft.kind() != AskKind.INTRODUCTION) {
            throw Problem.invalid(
                    "/kind", "introduction-only", "Only an ask for an introduction leads on along a path.");
        }
        if (draft.path() != null) {
            refuseUnclear(path, draft.contactId());
            for (int i = 0; i < path.size(); i++) {
                things.require(Kind.CONTACT, path.get(i).contactId(), "/path/" + i + "/contactId");
                things.require(Kind.ORGANIZATION, path.get(i).organizationId(), "/path/" + i + "/organizationId");
            }
        }
        return path;
    }

    private List<PathPlace> inherited(AskDraft draft) {
        if (draft.continuesAskId() == null) {
            return List.of();
        }
        AskOnPath before = paths.of(List.of(draft.continuesAskId())).get(draft.continuesAskId());
        Optional<Integer> place = before.placeOf(draft.contactId()).or(before::unnamedEnd);
        return before.after(place.orElseThrow(() -> Problem.invalid(
                "/contactId", "not-on-path", "This person is not on the path of the ask that is continued.")));
    }

    private static void refuseUnclear(List<PathPlace> path, UUID asked) {
        Set<UUID> seen = new HashSet<>(Set.of(asked));
        for (int i = 0; i < path.size(); i++) {
            PathPlace place = path.get(i);
            String pointer = "/path/" + i;
            if (place.saysNothing()) {
                throw Problem.invalid(pointer, "required", "A contact, or where or as what somebody unnamed works.");
            }
            if (place.contactId() == null && i < path.size() - 1) {
                throw Problem.invalid(pointer + "/contactId", "required", "Only the last one may be unnamed.");
            }
            if (place.contactId() != null && (place.organizationId() != null || place.role() != null)) {
                throw Problem.invalid(pointer, "one-person", "A contact, or somebody unnamed, and not both.");
            }
            if (place.contactId() != null && !seen.add(place.contactId())) {
                throw Problem.invalid(pointer + "/contactId", "repeated", "Nobody stands on a path twice.");
            }
        }
    }
}
