package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMES |  |  |  | Whom do you know at companies that might have a job for me?",
                "OTHER |  |  |  | Whom do you know at companies that might have a job for me?",
                "NAMES | Transport |  |  | Whom do you know at transport companies that might have a job for me?",
                "NAMES | Higher education |  | HR manager | Whom do you know at companies in higher education that might need an HR manager?",
                "NAMES | IT |  | Planner | Whom do you know at IT companies that might need a planner?",
                "NAMES | Transport | Lakeside Freight | CTO | Whom do you know at Lakeside Freight who might need a CTO?",
                "INTRODUCTION |  |  |  | Would you introduce me to somebody at a company that might have a job for me?",
                "INTRODUCTION |  |  | CTO | Would you introduce me to a CTO?",
                "INTRODUCTION | Insurance |  | CTO | Would you introduce me to a CTO at an insurance company?",
                "INTRODUCTION |  | Ridge Paper |  | Would you introduce me to somebody at Ridge Paper?",
                "LEADS |  |  |  | Which companies have you heard of that might have a job for me?",
                "LEADS | Transport |  | Planner | Which transport companies have you heard of that might need a planner?",
                "LEADS |  | Ridge Paper | Planner | Have you heard of an opening for a planner at Ridge Paper?",
                "ADVICE |  |  |  | May I ask you for twenty minutes of advice about the work you do?",
                "ADVICE | Transport |  |  | May I ask you for twenty minutes of advice about working in transport?",
                "ADVICE |  |  | Editor | May I ask you for twenty minutes of advice about working as an editor?",
                "RESUME_HANDOVER |  |  |  | Would you pass my résumé on to somebody at a company that might have a job for me?",
                "RESUME_HANDOVER | Transport |  | Planner | Would you pass my résumé on to somebody at a transport company that might need a planner?",
                "RESUME_HANDOVER |  | Ridge Paper |  | Would you pass my résumé on to somebody at Ridge Paper?"
            })
    void theStandardQuestionIsAdaptedToWhatIsAskedFor(
            AskKind kind, String industry, String organization, String role, String question) {
        assertThat(Question.of(new Wish(kind, null, industry, organization, role, null)), is(question));
    }

    @ParameterizedTest
    @CsvSource({
        "NAMES, 1, ' One name would already help.'",
        "LEADS, 2, ' Two hints would already help.'",
        "INTRODUCTION, 3, ' Three introductions would already help.'",
        "NAMES, 50, ''",
        "NAMES, , ''",
        "ADVICE, 1, ''"
    })
    void howLittleIsEnoughIsSaid(AskKind kind, Integer wanted, String enough) {
        Receiver ray = new Receiver("Ray", List.of("ray"), List.of());
        Wish wish = new Wish(kind, wanted, null, null, null, null);

        String question = Question.of(wish);
        String asked = Question.to(ray, wish);

        assertThat(
                asked,
                is("Ray, " + question.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + question.substring(1)
                        + enough));
    }

    @Test
    void aPersonIsCalledByTheGivenNameWhereItIsKnown() {
        assertThat(Receiver.called("Ray Hollis", "Ray", "Sparky"), is("Ray"));
        assertThat(Receiver.called("Ray Hollis", " ", "Sparky"), is("Sparky"));
        assertThat(Receiver.called("Ray Hollis", null, null), is("Ray Hollis"));
    }

    @ParameterizedTest
    @EnumSource(AskKind.class)
    void aReminderIsGentleAndShort(AskKind kind) {
        String text = ReminderText.of("Ray", kind, "Whom do you know?", LocalDate.parse("2026-02-02"));

        assertThat(text, containsString("Hello Ray, on February 2 I asked you: “Whom do you know?”"));
        assertThat(text, containsString("no hurry"));
    }

    @Test
    void aLongAskIsQuotedInPart() {
        for (String words : List.of("word ".repeat(1_000), "x".repeat(5_000), "👋".repeat(2_500))) {
            String text = ReminderText.of("Ray", AskKind.NAMES, words, LocalDate.parse("2026-02-02"));

            assertThat(text.length(), lessThan(600));
            assertThat(text, containsString(" …”"));
            assertThat(text.codePoints().anyMatch(point -> point >= 0xD800 && point < 0xE000), is(not(true)));
        }
    }
}
