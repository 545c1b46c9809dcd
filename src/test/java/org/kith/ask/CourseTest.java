package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kith.ask.AskAction.DECLINE;
import static org.kith.ask.AskAction.FULFILL;
import static org.kith.ask.AskAction.REMIND;
import static org.kith.ask.AskAction.REOPEN;
import static org.kith.ask.AskAction.REST;
import static org.kith.ask.AskAction.SEND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.history.Step;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;

class CourseTest {
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    /** The shortest way to each status, and what leads on from there. */
    private static final Map<AskStatus, List<AskAction>> WAYS = Map.of(
            AskStatus.DRAFT, List.of(),
            AskStatus.SENT, List.of(SEND),
            AskStatus.REMINDED, List.of(SEND, REMIND),
            AskStatus.FULFILLED, List.of(SEND, FULFILL),
            AskStatus.DECLINED, List.of(SEND, DECLINE),
            AskStatus.RESTING, List.of(SEND, REST));

    private static final Map<AskStatus, Set<AskAction>> LEGAL = Map.of(
            AskStatus.DRAFT, Set.of(SEND),
            AskStatus.SENT, Set.of(REMIND, FULFILL, DECLINE, REST),
            AskStatus.REMINDED, Set.of(FULFILL, DECLINE, REST),
            AskStatus.FULFILLED, Set.of(REOPEN),
            AskStatus.DECLINED, Set.of(FULFILL, REOPEN),
            AskStatus.RESTING, Set.of(FULFILL, DECLINE, REOPEN));

    static Stream<Object[]> everyStatusAndAction() {
        return Stream.of(AskStatus.values())
                .flatMap(status -> Stream.of(AskAction.values()).map(action -> new Object[] {status, action}));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndAction")
    void fromEveryStatusEachActionLeadsOnOrIsRefusedWithThoseThatDo(AskStatus status, AskAction action) {
        Course course = course(WAYS.get(status));
        assertThat(course.status(), is(status));

        if (LEGAL.get(status).contains(action)) {
            AskStatus to = action == REOPEN ? AskStatus.SENT : action.to();
            assertThat(course.after(action, 1), is(to));
        } else {
            Problem refused = assertThrows(Problem.class, () -> course.after(action, 1));
            assertThat(refused.type(), is(ProblemType.ILLEGAL_TRANSITION));
            LEGAL.get(status).forEach(legal -> assertThat(refused.getMessage(), containsString(legal.word())));
        }
    }

    @Test
    void whatMayBeDoneIsListedInTheOrderInWhichItUsuallyHappens() {
        assertThat(course(List.of(SEND)).legalActions(1), contains("remind", "fulfill", "decline", "rest"));
    }

    @Test
    void takingBackLeadsToWhereItWas() {
        assertThat(course(List.of(SEND, REMIND, REST, REOPEN)).status(), is(AskStatus.REMINDED));
        assertThat(course(List.of(SEND, REST, REOPEN)).status(), is(AskStatus.SENT));
        assertThat(course(List.of(SEND, DECLINE, FULFILL, REOPEN)).status(), is(AskStatus.DECLINED));
    }

    @Test
    void everythingCanBeTakenBackOneAfterTheOther() {
        List<AskAction> actions = new ArrayList<>(List.of(SEND, REMIND, REST, DECLINE, FULFILL));
        List<AskStatus> passed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            actions.add(REOPEN);
            passed.add(course(actions).status());
        }

        assertThat(passed, contains(AskStatus.DECLINED, AskStatus.RESTING, AskStatus.REMINDED));
        assertThrows(Problem.class, () -> course(actions).after(REOPEN, 1));
    }

    @Test
    void afterTheReminderNoWayLeadsToASecondOne() {
        for (List<AskAction> way : List.of(
                List.of(SEND, REMIND),
                List.of(SEND, REMIND, REST, REOPEN),
                List.of(SEND, REMIND, DECLINE, REOPEN),
                List.of(SEND, REMIND, FULFILL, REOPEN))) {
            assertThrows(Problem.class, () -> course(way).after(REMIND, 1));
        }
    }

    @Test
    void aPolicyWithoutRemindersSendsNone() {
        Course course = course(List.of(SEND));

        Problem refused = assertThrows(Problem.class, () -> course.after(REMIND, 0));

        assertThat(refused.type(), is(ProblemType.OVER_LIMIT));
        assertThat(course.legalActions(0), contains("fulfill", "decline", "rest"));
    }

    @Test
    void nobodyIsChasedForAnOffer() {
        Step offered = Step.of(Course.OFFER, AskStatus.SENT, START);
        Course course = Course.of(AskOrigin.OFFERED, List.of(offered));

        assertThat(course.status(), is(AskStatus.SENT));
        assertThat(course.legalActions(1), contains("fulfill", "decline", "rest"));
        Problem refused = assertThrows(Problem.class, () -> course.after(REMIND, 1));
        assertThat(refused.type(), is(ProblemType.ILLEGAL_TRANSITION));
    }

    @Test
    void anEarlierDayKnowsNothingOfWhatFollowed() {
        List<Step> steps = steps(List.of(SEND, REMIND, DECLINE));

        assertThat(Course.before(START, AskOrigin.ASKED, steps).status(), is(AskStatus.DRAFT));
        assertThat(Course.before(START.plusSeconds(1), AskOrigin.ASKED, steps).status(), is(AskStatus.SENT));
        assertThat(
                Course.before(START.plusSeconds(61), AskOrigin.ASKED, steps).remindedAt(), is(START.plusSeconds(60)));
        assertThat(Course.before(START.plusSeconds(60), AskOrigin.ASKED, steps).remindedAt() == null, is(true));
    }

    @Test
    void aDraftHasNoTimes() {
        Course draft = course(List.of());

        assertThat(draft.askedAt() == null, is(true));
        assertThat(draft.legalActions(1), contains("send"));
    }

    static Course course(List<AskAction> actions) {
        return Course.of(AskOrigin.ASKED, steps(actions));
    }

    /** The steps that those actions make, one a minute. */
    static List<Step> steps(List<AskAction> actions) {
        List<Step> steps = new ArrayList<>();
        for (AskAction action : actions) {
            AskStatus to = Course.of(AskOrigin.ASKED, steps).after(action, 1);
            steps.add(Step.of(action.word(), to, START.plusSeconds(60L * steps.size())));
        }
        return steps;
    }
}
