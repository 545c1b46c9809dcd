package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

/** The state machine of introductions, every status by every action. */
class CourseTest {
    /** What each status allows after it was reached from a request; everything else is refused. */
    private static final Map<IntroductionStatus, String> LEGAL = Map.of(
            IntroductionStatus.REQUESTED, "connector-agree target-agree make decline",
            IntroductionStatus.CONNECTOR_AGREED, "target-agree make decline",
            IntroductionStatus.TARGET_AGREED, "make decline",
            IntroductionStatus.MADE, "meet reopen",
            IntroductionStatus.MET, "reopen",
            IntroductionStatus.DECLINED_BY_CONNECTOR, "reopen",
            IntroductionStatus.DECLINED_BY_TARGET, "reopen");

    private static final Map<IntroductionAction, IntroductionStatus> LEADS_TO = Map.of(
            IntroductionAction.CONNECTOR_AGREE, IntroductionStatus.CONNECTOR_AGREED,
            IntroductionAction.TARGET_AGREE, IntroductionStatus.TARGET_AGREED,
            IntroductionAction.MAKE, IntroductionStatus.MADE,
            IntroductionAction.MEET, IntroductionStatus.MET);

    static Stream<Arguments> everyStatusByEveryAction() {
        return Stream.of(IntroductionStatus.values())
                .flatMap(status -> Stream.of(IntroductionAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusByEveryAction")
    void aStatusAllowsWhatLeadsOnAndRefusesTheRestByNamingIt(IntroductionStatus status, IntroductionAction action) {
        Course course = status == IntroductionStatus.REQUESTED
                ? Course.begun(status)
                : new Course(List.of(IntroductionStatus.REQUESTED, status));
        List<String> legal = List.of(LEGAL.get(status).split(" ", -1));

        assertThat(course.legalVerbs(), is(legal));
        if (legal.contains(action.verb())) {
            assertThat(course.by(action, DeclinedBy.CONNECTOR).status(), is(expected(course, action)));
        } else {
            Problem refused = assertThrows(Problem.class, () -> course.by(action, DeclinedBy.CONNECTOR));
            assertThat(refused.type(), is(ProblemType.ILLEGAL_TRANSITION));
            legal.forEach(verb -> assertThat(refused.getMessage().contains(verb), is(true)));
        }
    }

    private static IntroductionStatus expected(Course course, IntroductionAction action) {
        if (action == IntroductionAction.REOPEN) {
            return course.way().get(course.way().size() - 2);
        }
        return action == IntroductionAction.DECLINE ? IntroductionStatus.DECLINED_BY_CONNECTOR : LEADS_TO.get(action);
    }

    @Test
    void whatBeganAsMadeHasNothingBeforeIt() {
        assertThat(Course.begun(IntroductionStatus.MADE).legalVerbs(), is(List.of("meet")));
    }

    @Test
    void whoDeclinedIsKept() {
        Course course = Course.begun(IntroductionStatus.REQUESTED);

        assertThat(
                course.by(IntroductionAction.DECLINE, DeclinedBy.TARGET).status(),
                is(IntroductionStatus.DECLINED_BY_TARGET));
    }
}
