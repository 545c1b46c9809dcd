package org.kith.prompt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.prompt.Standing.Answer;
import org.kith.prompt.Standing.Taken;

class StandingTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final Instant EARLIER = Instant.parse("2026-02-20T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-27T12:00:00Z");
    private static final List<Answer> ANSWERED = List.of(new Answer(new UUID(0, 1), LATER));

    @Test
    void aPromptIsOpenUntilSomethingIsMadeOfIt() {
        assertThat(Standing.UNTOUCHED.state(), is(PromptState.OPEN));
        assertThat(standing(ANSWERED).state(), is(PromptState.ANSWERED));
    }

    @Test
    void aSkipEndsOnItsDayAndOneForGoodDoesNot() {
        assertThat(standing(List.of(), skip(DATE.plusDays(1))).state(), is(PromptState.SKIPPED));
        assertThat(standing(List.of(), skip(DATE.plusDays(1))).skippedUntil(), is(DATE.plusDays(1)));
        assertThat(standing(List.of(), skip(DATE)).state(), is(PromptState.OPEN));
        assertThat(standing(List.of(), skip(DATE)).skippedUntil(), nullValue());
        assertThat(standing(List.of(), skip(null)).state(), is(PromptState.SKIPPED));
    }

    @Test
    void whoeverComesToMindAfterASkipIsAnAnswer() {
        assertThat(standing(ANSWERED, skip(null)).state(), is(PromptState.ANSWERED));
        assertThat(standing(ANSWERED, skip(null)).skippedUntil(), nullValue());
    }

    @Test
    void whatIsTakenBackIsAsItWasBefore() {
        Taken out = new Taken(PromptStep.NOT_COMFORTABLE, EARLIER, null);
        Taken back = new Taken(PromptStep.RESTORE, LATER, null);

        assertThat(standing(List.of(), out).state(), is(PromptState.NOT_COMFORTABLE));
        assertThat(standing(List.of(), out, back).state(), is(PromptState.OPEN));
        assertThat(standing(List.of(), out, back).steps(), is(2));
        assertThat(standing(List.of(), out, back).lastStepAt(), is(LATER));
    }

    private static Taken skip(LocalDate until) {
        return new Taken(PromptStep.SKIP, EARLIER, until);
    }

    private static Standing standing(List<Answer> answers, Taken... steps) {
        return Standing.of(answers, List.of(steps), DATE);
    }
}
