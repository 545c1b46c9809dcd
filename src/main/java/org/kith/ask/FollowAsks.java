package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.advice.SuggestedAction;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Says where asks lead along their paths: one query for the paths, and one more where somebody on one said yes. */
@ApplicationScoped
class FollowAsks {
    private static final String NOTED =
            "select distinct ask_id from introduction where seeker_id = ? and ask_id = any (?)";

    private final AskPaths paths;
    private final Rows rows;
    private final Caller caller;

    @Inject
    FollowAsks(AskPaths paths, Rows rows, Caller caller) {
        this.paths = paths;
        this.rows = rows;
        this.caller = caller;
    }

    Map<UUID, Onward> of(Collection<AskRow> asks) {
        Map<UUID, AskOnPath> found = paths.of(asks.stream().map(AskRow::id).toList());
        List<UUID> agreed = found.values().stream()
                .filter(FollowAsks::wasAgreedTo)
                .map(AskOnPath::id)
                .toList();
        Set<UUID> noted = agreed.isEmpty()
                ? Set.of()
                : new HashSet<>(rows.all(
                        NOTED,
                        List.of(caller.seekerId(), agreed.toArray(UUID[]::new)),
                        row -> row.getObject(1, UUID.class)));
        Map<UUID, Onward> onward = new HashMap<>();
        found.forEach((id, ask) -> {
            SuggestedAction next = wasAgreedTo(ask) && !noted.contains(id) ? ask.noteIntroduction() : null;
            onward.put(id, new Onward(ask.path(), next));
        });
        return onward;
    }

    private static boolean wasAgreedTo(AskOnPath ask) {
        return ask.status() == AskStatus.FULFILLED && !ask.path().isEmpty();
    }
}
