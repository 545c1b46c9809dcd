package org.kith.ask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;

/** The asks of the caller's seeker. */
@ApplicationScoped
public class Asks implements PanacheRepositoryBase<Ask, OwnedId> {
    static final String STEPS = "ask_step";

    private final Caller caller;
    private final Steps steps;

    @Inject
    Asks(Caller caller, Steps steps) {
        this.caller = caller;
        this.steps = steps;
    }

    /** The ask, or 404. */
    public Ask visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** The ask, locked until the transaction ends, so that of two callers at once one comes after the other; or 404. */
    Ask locked(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The steps of an ask, the first one first. */
    List<Step> history(Ask ask) {
        return steps.of(STEPS, ask.id);
    }

    /** Adds a step to an ask that is locked, or new, and saves both. 409 when it happened before the last one. */
    void step(Ask ask, Step step) {
        if (!isPersistent(ask)) {
            persist(ask);
        }
        flush();
        steps.add(STEPS, ask.id, step);
    }

    void remove(Ask ask) {
        delete(ask);
        flush();
    }
}
