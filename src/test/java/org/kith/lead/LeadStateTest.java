package org.kith.lead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

class LeadStateTest {
    /** Where each action leads from each status, in the order of the actions; "-" is illegal. */
    private static final String TABLE = """
            RUMORED          EXPECTED_VACANCY OPEN APPLIED INTERVIEWING OFFER -        REJECTED CLOSED -
            EXPECTED_VACANCY -                OPEN APPLIED INTERVIEWING OFFER -        REJECTED CLOSED -
            OPEN             -                -    APPLIED INTERVIEWING OFFER -        REJECTED CLOSED -
            APPLIED          -                -    APPLIED INTERVIEWING OFFER -        REJECTED CLOSED -
            INTERVIEWING     -                -    INTERVIEWING INTERVIEWING OFFER -   REJECTED CLOSED -
            OFFER            -                -    OFFER   OFFER        -     ACCEPTED REJECTED CLOSED -
            ACCEPTED         -                -    -       -            -     -        -        -      OPEN
            REJECTED         -                -    -       -            -     -        -        -      OPEN
            CLOSED           -                -    -       -            -     -        -        -      OPEN
            """;

    static Stream<Arguments> everyStatusAndAction() {
        return TABLE.lines().map(line -> line.split(" +", -1)).flatMap(row -> {
            LeadAction[] actions = LeadAction.values();
            return Stream.iterate(0, i -> i + 1)
                    .limit(actions.length)
                    .map(i -> Arguments.of(LeadStatus.valueOf(row[0]), actions[i], row[i + 1]));
        });
    }

    @Test
    void theTableHasEveryStatusAndEveryAction() {
        assertThat(everyStatusAndAction().count(), is((long) LeadStatus.values().length * LeadAction.values().length));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndAction")
    void everyActionLeadsWhereTheTableSays(LeadStatus status, LeadAction action, String expected) {
        LeadState here = new LeadState(status, status.isOver() ? LeadStatus.OPEN : null);

        assertThat(here.allows(action), is(!expected.equals("-")));
        if (expected.equals("-")) {
            Problem refused = assertThrows(Problem.class, () -> here.after(action));
            assertThat(refused.type(), is(ProblemType.ILLEGAL_TRANSITION));
            assertThat(refused.getMessage(), containsString(String.join(", ", LeadState.legalFrom(status))));
        } else {
            assertThat(here.after(action).status(), is(LeadStatus.valueOf(expected)));
        }
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT", "REJECT", "CLOSE"})
    void whatEndedGoesOnWhereItWas(LeadAction end) {
        LeadState before = new LeadState(LeadStatus.OFFER, null);

        assertThat(before.after(end).after(LeadAction.REOPEN), is(before));
    }

    @Test
    void theLegalActionsAreThoseWithAnAddress() {
        for (LeadStatus status : LeadStatus.values()) {
            List<String> expected = Arrays.stream(LeadAction.values())
                    .filter(action -> action != LeadAction.APPLY && action != LeadAction.INTERVIEW)
                    .filter(new LeadState(status, LeadStatus.OPEN)::allows)
                    .map(LeadAction::word)
                    .toList();
            assertThat(LeadState.legalFrom(status), is(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({"RUMORED", "EXPECTED_VACANCY", "OPEN"})
    void aLeadBeginsAsItsStageSays(LeadStage stage) {
        assertThat(LeadState.begun(stage).status().name(), is(stage.name()));
        assertThat(LeadState.begun(stage).status().isOver(), is(false));
    }
}
