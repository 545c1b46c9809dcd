package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.HiddenMembers;

/**
 * Keeps the e-mail addresses of interviewers when somebody writes the list of them who is not shown the addresses: each is
 * held against those who were there by what the caller does see. What is refused depends on nothing hidden, so that it
 * does not tell whether there was an address.
 */
@ApplicationScoped
class HiddenEmails {
    private final HiddenMembers hidden;

    @Inject
    HiddenEmails(HiddenMembers hidden) {
        this.hidden = hidden;
    }

    /**
     * The list with the addresses that the caller could not say.
     *
     * @throws Problem 403 when it cannot be told who of those before is meant
     */
    List<InterviewerDraft> keep(List<InterviewerDraft> known, List<InterviewerDraft> said) {
        if (hidden.shows(FieldGroup.CONTACT_DETAILS)) {
            return said;
        }
        Matching matching = new Matching(known, said);
        matching.pair((before, now) -> isSeenAlike(before, now) && Objects.equals(before.title(), now.title()));
        matching.pair(HiddenEmails::isSeenAlike);
        matching.pair(
                (before, now) -> before.contactId() != null && Objects.equals(before.contactId(), now.contactId()));
        matching.pair(
                (before, now) -> (before.contactId() == null || now.contactId() == null) && isNamedAlike(before, now));
        return matching.result();
    }

    private static boolean isSeenAlike(InterviewerDraft before, InterviewerDraft now) {
        return Objects.equals(before.contactId(), now.contactId()) && Objects.equals(before.name(), now.name());
    }

    private static boolean isNamedAlike(InterviewerDraft before, InterviewerDraft now) {
        return before.name() != null && before.name().equals(now.name());
    }

    private static final class Matching {
        private final List<InterviewerDraft> known;
        private final List<InterviewerDraft> said;
        private final Integer[] before;

        Matching(List<InterviewerDraft> known, List<InterviewerDraft> said) {
            this.known = known;
            this.said = said;
            this.before = new Integer[said.size()];
        }

        /** Pairs those who are left; where several are alike, in their order and only when there are as many as before. */
        void pair(BiPredicate<InterviewerDraft, InterviewerDraft> alike) {
            for (int i = 0; i < before.length; i++) {
                InterviewerDraft one = said.get(i);
                if (before[i] == null) {
                    List<Integer> like = left().filter(old -> alike.test(known.get(old), one))
                            .boxed()
                            .toList();
                    long rivals = IntStream.range(i, before.length)
                            .filter(other -> before[other] == null)
                            .filter(other -> !like.isEmpty() && alike.test(known.get(like.get(0)), said.get(other)))
                            .count();
                    before[i] =
                            like.size() == rivals ? like.stream().findFirst().orElse(null) : null;
                }
            }
        }

        private IntStream left() {
            List<Integer> taken = new ArrayList<>(java.util.Arrays.asList(before));
            return IntStream.range(0, known.size()).filter(old -> !taken.contains(old));
        }

        List<InterviewerDraft> result() {
            List<FieldError> unclear = new ArrayList<>();
            List<InterviewerDraft> all = new ArrayList<>();
            boolean somebodyIsMissing = left().findAny().isPresent();
            for (int i = 0; i < before.length; i++) {
                InterviewerDraft one = said.get(i);
                if (before[i] != null) {
                    all.add(one.at(known.get(before[i]).email()));
                } else if (somebodyIsMissing) {
                    unclear.add(FieldError.at(
                            "/interviewers/" + i,
                            "hidden",
                            "Add interviewers, or leave some out; to change who one is takes CONTACT_DETAILS."));
                } else {
                    all.add(one);
                }
            }
            if (!unclear.isEmpty()) {
                throw Problem.of(
                        ProblemType.FIELD_GROUP_MISSING,
                        "It cannot be told which of the interviewers before are meant, of whom not all is shown to this key.",
                        unclear);
            }
            return all;
        }
    }
}
