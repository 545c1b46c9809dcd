package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.kith.history.Step;
import org.kith.problem.Problem;

/** The state machine of introductions in sequences that nobody thought of. */
class CoursePropertiesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Property(tries = 2_000)
    void noSequenceReachesAnIllegalStateOrLosesAStep(
            @ForAll boolean unasked, @ForAll DeclinedBy by, @ForAll @Size(max = 60) List<IntroductionAction> actions) {
        IntroductionStatus first = unasked ? IntroductionStatus.MADE : IntroductionStatus.REQUESTED;
        Course course = Course.begun(first);
        List<Step> history = new ArrayList<>();
        history.add(Step.of(unasked ? "make" : "request", first, NOON));
        for (IntroductionAction action : actions) {
            if (course.legal().contains(action)) {
                Course after = course.by(action, by);
                assertThat(Math.abs(after.way().size() - course.way().size()), is(1));
                history.add(Step.of(action.verb(), after.status(), NOON));
                course = after;
            } else {
                Course here = course;
                assertThrows(Problem.class, () -> here.by(action, by));
            }
            isSound(course, first, history);
        }
    }

    /** The history alone tells where it stands, and it never goes in a circle. */
    private static void isSound(Course course, IntroductionStatus first, List<Step> history) {
        assertThat(Course.of(history), is(course));
        assertThat(history.get(history.size() - 1).status(), is(course.status().name()));
        assertThat(course.way().get(0), is(first));
        assertThat(course.way().size(), lessThanOrEqualTo(5));
        assertThat(new HashSet<>(course.way()).size(), is(course.way().size()));
        assertThat(course.legalVerbs(), not(hasItem("request")));
    }

    @Property(tries = 200)
    void whateverIsTakenBackStandsWhereItStoodBefore(
            @ForAll DeclinedBy by, @ForAll @Size(max = 20) List<IntroductionAction> actions) {
        Course course = Course.begun(IntroductionStatus.REQUESTED);
        for (IntroductionAction action : actions) {
            if (course.legal().contains(action)) {
                Course after = course.by(action, by);
                if (action != IntroductionAction.REOPEN && after.legal().contains(IntroductionAction.REOPEN)) {
                    assertThat(after.by(IntroductionAction.REOPEN, null), is(course));
                }
                course = after;
            }
        }
    }
}
