package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** Whatever a client does in whatever order, the lead stands somewhere, and its history says how it came there. */
class LeadStatePropertyTest {
    @Property(tries = 2_000)
    void noSequenceOfActionsReachesAnUndefinedStatusOrLosesAStep(
            @ForAll LeadStage stage, @ForAll @Size(max = 40) List<LeadAction> actions) {
        LeadState state = LeadState.begun(stage);
        List<LeadStatus> history = new ArrayList<>(List.of(state.status()));
        for (LeadAction action : actions) {
            LeadState next = taken(state, action);
            if (!next.equals(state)) {
                history.add(next.status());
            }
            state = next;

            assertThat(state.status(), is(notNullValue()));
            assertThat(history.get(history.size() - 1), is(state.status()));
            assertThat(state.before(), state.status().isOver() ? is(lastThatWentOn(history)) : is(nullValue()));
        }
    }

    @Property(tries = 2_000)
    void whateverHappenedALeadCanEndAndGoOnWhereItWas(
            @ForAll LeadStage stage, @ForAll @Size(max = 40) List<LeadAction> actions) {
        LeadState state = LeadState.begun(stage);
        for (LeadAction action : actions) {
            state = taken(state, action);
        }
        LeadState going = state.status().isOver() ? state.after(LeadAction.REOPEN) : state;

        assertThat(going.after(LeadAction.CLOSE).after(LeadAction.REOPEN), is(going));
    }

    /** Takes the action, or sees it refused for its reason and without effect. */
    private static LeadState taken(LeadState state, LeadAction action) {
        try {
            LeadState next = state.after(action);
            assertThat(state.allows(action), is(true));
            assertThat(next.equals(state), is(action.comesOfAdding() && next.status() == state.status()));
            return next;
        } catch (Problem refused) {
            assertThat(state.allows(action), is(false));
            assertThat(refused.type(), is(ProblemType.ILLEGAL_TRANSITION));
            LeadState.legalFrom(state.status())
                    .forEach(legal -> assertThat(refused.getMessage(), containsString(legal)));
            return state;
        }
    }

    private static LeadStatus lastThatWentOn(List<LeadStatus> history) {
        return history.stream()
                .filter(status -> !status.isOver())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
