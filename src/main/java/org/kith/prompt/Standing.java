package org.kith.prompt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a prompt stands with the seeker at the end of a date.
 *
 * @param skippedUntil the day on which it comes back; null when it is not skipped, or for good
 * @param answers the contacts that came of it, the first first
 * @param steps how many were taken
 * @param lastStepAt when the last one was; null for none
 */
record Standing(PromptState state, LocalDate skippedUntil, List<UUID> answers, int steps, Instant lastStepAt) {
    static final Standing UNTOUCHED = new Standing(PromptState.OPEN, null, List.of(), 0, null);

    /** A contact that came of it. */
    record Answer(UUID contactId, Instant at) {}

    /** A step that was taken. */
    record Taken(PromptStep step, Instant at, LocalDate until) {}

    /** Whatever was done last holds, but for a skip whose day has come; then it is as before. */
    static Standing of(List<Answer> answers, List<Taken> steps, LocalDate asOf) {
        List<UUID> contacts = answers.stream().map(Answer::contactId).toList();
        if (steps.isEmpty()) {
            return new Standing(without(answers), null, contacts, 0, null);
        }
        Taken last = steps.get(steps.size() - 1);
        boolean answeredSince = answers.stream().anyMatch(answer -> !answer.at().isBefore(last.at));
        PromptState state = answeredSince ? PromptState.ANSWERED : after(last, answers, asOf);
        LocalDate until = state == PromptState.SKIPPED ? last.until : null;
        return new Standing(state, until, contacts, steps.size(), last.at);
    }

    private static PromptState after(Taken last, List<Answer> answers, LocalDate asOf) {
        return switch (last.step) {
            case NOT_COMFORTABLE -> PromptState.NOT_COMFORTABLE;
            case SKIP -> last.until == null || asOf.isBefore(last.until) ? PromptState.SKIPPED : without(answers);
            case RESTORE -> without(answers);
        };
    }

    private static PromptState without(List<Answer> answers) {
        return answers.isEmpty() ? PromptState.OPEN : PromptState.ANSWERED;
    }
}
