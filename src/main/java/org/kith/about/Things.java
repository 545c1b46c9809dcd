package org.kith.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.page.Rows;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Whether the caller's seeker has the things that others point at. */
@ApplicationScoped
public class Things {
    private final Rows rows;
    private final Caller caller;

    @Inject
    Things(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Whether the seeker has it. */
    public boolean has(Kind kind, UUID id) {
        return rows.first(
                        "select 1 from " + kind.table() + " where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), id),
                        row -> true)
                .isPresent();
    }

    /** 422 at the pointer, unless the id is null or the seeker has the thing. */
    public void require(Kind kind, UUID id, String pointer) {
        if (id != null && !has(kind, id)) {
            throw Problem.invalid(pointer, "unknown-reference", "The seeker has no such thing.");
        }
    }
}
