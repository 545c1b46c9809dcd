package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.search.Policy;

class LimitsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Tally NEVER_ASKED = new Tally(0, 0, null, false, 0);

    @Test
    void whoWasNeverAskedMeetsNoLimit() {
        List<Limit> limits = Limits.of(AskKind.NAMES, NEVER_ASKED, Policy.USUAL, TODAY);

        assertThat(met(limits), is(empty()));
        assertThat(limits.stream().map(Limit::rule).toList(), is(List.of(LimitRule.values())));
        Limits.refuse(limits, false);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 1, true", "1, 2, false", "2, 2, true", "7, 5, true"})
    void openAsksAreHeldAgainstThePolicy(int open, int limit, boolean met) {
        Limit held = limit(LimitRule.OPEN_ASKS, new Tally(open, 0, null, false, 0), Policies.limited(limit, 20, 30));

        assertThat(held.count(), is(open));
        assertThat(held.limit(), is(limit));
        assertThat(held.met(), is(met));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "1, 2, false", "2, 2, true", "2, 3, false", "20, 20, true"})
    void asksOfNinetyDaysAreHeldAgainstThePolicy(int asked, int limit, boolean met) {
        Limit held =
                limit(LimitRule.ASKS_IN_90_DAYS, new Tally(0, asked, null, false, 0), Policies.limited(5, limit, 30));

        assertThat(held.count(), is(asked));
        assertThat(held.met(), is(met));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 30, true",
        "2026-02-01, 30, true",
        "2026-01-31, 30, false",
        "2026-03-02, 0, false",
        "2026-03-01, 1, false",
        "2025-03-03, 365, true"
    })
    void afterADeclineAPersonIsLeftInPeaceForAWhile(LocalDate declinedOn, int pause, boolean met) {
        Limit held =
                limit(LimitRule.AFTER_DECLINE, new Tally(0, 0, declinedOn, false, 0), Policies.limited(5, 20, pause));

        assertThat(held.met(), is(met));
        assertThat(held.message(), containsString("ordinary"));
    }

    @ParameterizedTest
    @EnumSource(AskKind.class)
    void onlyAResumeNeedsTrust(AskKind kind) {
        List<Limit> untrusted = Limits.of(kind, NEVER_ASKED, Policy.USUAL, TODAY);
        List<Limit> trusted = Limits.of(kind, new Tally(0, 0, null, true, 0), Policy.USUAL, TODAY);

        assertThat(met(untrusted).contains(LimitRule.NOT_TRUSTED), is(kind == AskKind.RESUME_HANDOVER));
        assertThat(met(trusted), not(contains(LimitRule.NOT_TRUSTED)));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN_ASKS, OVER_LIMIT, true",
        "ASKS_IN_90_DAYS, OVER_LIMIT, true",
        "AFTER_DECLINE, TOO_SOON, true",
        "NOT_TRUSTED, NOT_TRUSTED, false",
        "INTERVIEW_OPEN, INTERVIEW_OPEN, false"
    })
    void aReasonHelpsAgainstThePolicyAndNotAgainstTrust(LimitRule rule, ProblemType type, boolean yields) {
        List<Limit> limits = List.of(new Limit(rule, null, null, true, "It is met."));

        Problem refused = assertThrows(Problem.class, () -> Limits.refuse(limits, false));
        assertThat(refused.type(), is(type));
        if (yields) {
            Limits.refuse(limits, true);
        } else {
            assertThrows(Problem.class, () -> Limits.refuse(limits, true));
        }
    }

    @Test
    void anInterviewThatIsNotOverIsMet() {
        assertThat(
                limit(LimitRule.INTERVIEW_OPEN, new Tally(0, 0, null, true, 1), Policy.USUAL)
                        .met(),
                is(true));
    }

    private static Limit limit(LimitRule rule, Tally tally, Policy policy) {
        return Limits.of(AskKind.NAMES, tally, policy, TODAY).stream()
                .filter(limit -> limit.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<LimitRule> met(List<Limit> limits) {
        return limits.stream().filter(Limit::met).map(Limit::rule).toList();
    }
}
