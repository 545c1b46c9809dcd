package org.kith.ask;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckWordingTest {
    private static final Receiver RAY =
            new Receiver("Ray", List.of("ray", "hollis"), List.of("Automotive technician", "Hollis Auto Repair"));
    private static final Wish NOTHING = new Wish(AskKind.NAMES, null, null, null, null, null);
    private static final Wish PLANNER = new Wish(AskKind.NAMES, 2, "Logistics", null, "Planner", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whom do you know?",
                "Do you know anybody who could help me?",
                "I am looking for a job. Can you help me?",
                "Let me know if you hear of anything!",
                "Hi Ray, hope you are well. Do you know anyone who is hiring?",
                "Could you keep me in mind?",
                "I lost my job in March and wonder whether you know somebody. Thanks, Ann",
                "My name is Ann Porter. Do you know of any opportunities in your network?",
                "WHOM DO YOU KNOW?",
                "You helped me in 2019. May I ask again who you know?",
                "Who do you know in this area?",
                "Names?"
            })
    void whatCouldBeSaidByAnybodyAboutAnythingIsVague(String text) {
        Finding finding = finding(WordingRule.SPECIFIC, text, NOTHING);

        assertThat(text, finding.ok(), is(false));
        assertThat(finding.rewrite(), is("Ray, whom do you know at companies that might have a job for me?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whom do you know at logistics companies in Ohio that might need a planner?",
                "Whom do you know at companies that might have a job for me?",
                "Who do you know at companies that might give me a job?",
                "One name at a company that hires?",
                "Would you put me in touch with somebody at First Prairie Bank?",
                "Who among your colleagues elsewhere needs a controller?",
                "Could you ask round at the plant?",
                "If a customer of yours works in IT, would you pass my résumé on?",
                "Who do you know at Ridge Paper's suppliers?",
                "Could I have twenty minutes about nursing?",
                "Do you know anybody who hires as a teacher would?"
            })
    void whatSaysWhereOrWhatForIsSpecific(String text) {
        assertThat(text, finding(WordingRule.SPECIFIC, text, NOTHING).ok(), is(true));
    }

    @Test
    void aTextThatNamesWhatTheDraftIsAboutIsSpecific() {
        Wish wish = new Wish(AskKind.NAMES, null, null, "Lakeside Freight", null, null);

        assertThat(finding(WordingRule.SPECIFIC, "any ties to lakeside?", wish).ok(), is(true));
        assertThat(finding(WordingRule.SPECIFIC, "any ties to them?", wish).ok(), is(false));
    }

    @Test
    void theRewriteOfAVagueTextUsesWhatTheDraftKnows() {
        Finding finding = finding(WordingRule.SPECIFIC, "Whom do you know?", PLANNER);

        assertThat(
                finding.rewrite(),
                is("Ray, whom do you know at logistics companies that might need a planner? Two names would already"
                        + " help."));
    }

    @Test
    void whereTheDraftKnowsNothingTheSearchDoes() {
        Wish search = new Wish(AskKind.NAMES, null, "Higher education", null, "Accountant", "Ohio");
        List<Finding> findings = CheckWording.of("Whom do you know?", NOTHING, search, RAY, true);

        assertThat(
                findings.get(0).rewrite(),
                is("Ray, whom do you know at companies in higher education in Ohio that might need an accountant?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ray, whom do you know at logistics companies?",
                "Do any of your customers work at a hospital?",
                "You told me about the plant; who runs it?",
                "When we worked together you met everybody in Ohio. Who hires?",
                "If a customer of yours works in IT, would you pass my résumé on?",
                "Who drives up in an automotive van from Ridge Paper?"
            })
    void whatIsMeantForThisPersonIsPersonal(String text) {
        assertThat(text, finding(WordingRule.PERSONAL, text, NOTHING).ok(), is(true));
    }

    @Test
    void whatCouldHaveGoneToAnybodyGetsTheNameInFrontOfIt() {
        assertThat(
                finding(WordingRule.PERSONAL, "Whom do you know at Ridge Paper?", NOTHING)
                        .rewrite(),
                is("Ray, whom do you know at Ridge Paper?"));
        assertThat(
                finding(WordingRule.PERSONAL, "Hello, I am new here. Who runs Ridge Paper?", NOTHING)
                        .rewrite(),
                is("Ray, I am new here. Who runs Ridge Paper?"));
        assertThat(
                finding(WordingRule.PERSONAL, "Dear all, could you name a bank in Ohio?", NOTHING)
                        .rewrite(),
                is("Ray, could you name a bank in Ohio?"));
        assertThat(
                finding(WordingRule.PERSONAL, "Dear all, we are looking for names.", NOTHING)
                        .message(),
                containsString("crowd"));
    }

    @Test
    void whatIsSpokenIsPersonalByItself() {
        assertThat(
                CheckWording.of("Whom do you know?", NOTHING, NOTHING, RAY, true)
                        .get(1)
                        .ok(),
                is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you send me ten names at companies that hire?",
                "Could you give me 25 of your best contacts in Ohio?",
                "Please ask everyone you know about jobs.",
                "I urgently need names at Ridge Paper. Could you help?",
                "Could you answer by tomorrow?",
                "Who works at Ridge Paper? What do they pay? Do they hire? Whom should I call?"
            })
    void whatTakesAnEveningOrPressesIsHeavy(String text) {
        Finding finding = finding(WordingRule.LIGHT, text, NOTHING);

        assertThat(text, finding.ok(), is(false));
        assertThat(
                finding.rewrite(),
                is("Ray, whom do you know at companies that might have a job for me? Three names would already help."
                        + " If nobody comes to mind, that is fine too."));
    }

    @Test
    void moreThanAFewIsALotEvenWhenTheTextDoesNotSaySo() {
        Wish many = new Wish(AskKind.NAMES, 5, null, null, null, null);

        assertThat(finding(WordingRule.LIGHT, "And more names, Ray?", many).message(), startsWith("5 is a lot"));
        assertThat(
                finding(WordingRule.LIGHT, "Ray, 20 minutes on Tuesday?", NOTHING)
                        .ok(),
                is(true));
        assertThat(finding(WordingRule.LIGHT, "Three names, perhaps?", NOTHING).ok(), is(true));
    }

    @Test
    void aLongTextIsHeavy() {
        assertThat(
                finding(WordingRule.LIGHT, "I know you and you know me. ".repeat(40), NOTHING)
                        .message(),
                containsString("280 words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you get me a job at Ridge Paper?",
                "Ray, please hire me!",
                "Sorry to bother you, whom do you know in Ohio?",
                "You probably don't know anybody in banking?"
            })
    void whatFewCanGiveOrExpectsANoIsHard(String text) {
        Finding finding = finding(WordingRule.EASY, text, NOTHING);

        assertThat(text, finding.ok(), is(false));
        assertThat(finding.rewrite(), startsWith("Ray, whom do you know"));
    }

    @Test
    void aTextThatAsksNothingGetsAQuestion() {
        assertThat(
                finding(WordingRule.EASY, "I am looking for work as a planner.", PLANNER)
                        .rewrite(),
                is("I am looking for work as a planner. Whom do you know at logistics companies that might need a"
                        + " planner?"));
    }

    @Test
    void aJobThatSomebodyElseMightGiveIsNoDemand() {
        assertThat(
                finding(WordingRule.EASY, "Who do you know at companies that might give me a job?", NOTHING)
                        .ok(),
                is(true));
    }

    @Test
    void inAGoodAskThereIsNothingToChange() {
        List<Finding> findings = CheckWording.of(
                "Ray, whom do you know at logistics companies in Ohio that might need a planner? One or two names"
                        + " would be great.",
                PLANNER,
                NOTHING,
                RAY,
                false);

        assertThat(findings.stream().map(Finding::ok).toList(), everyItem(is(true)));
        assertThat(findings.stream().map(Finding::rewrite).toList(), everyItem(is(nullValue())));
        assertThat(CheckWording.summary(findings), is("Nothing to change: it can be sent as it is."));
    }

    @Test
    void everyRewriteIsBetterByItsOwnRule() {
        for (String text : List.of(
                "Whom do you know?",
                "Dear all, please ask everyone you know, urgently.",
                "Hire me",
                "Sorry to bother you. I need 50 names!")) {
            for (Finding finding : CheckWording.of(text, PLANNER, NOTHING, RAY, false)) {
                if (!finding.ok()) {
                    Wish few = PLANNER.atMost(LightRule.FEW);
                    boolean better = CheckWording.of(finding.rewrite(), few, NOTHING, RAY, false).stream()
                            .anyMatch(again -> again.rule() == finding.rule() && again.ok());
                    assertThat(finding.rule() + ": " + finding.rewrite(), better, is(true));
                }
            }
        }
    }

    @Test
    void anotherLanguageIsLeftAlone() {
        List<Finding> findings = CheckWording.of(
                "Kennst du jemanden bei Speditionen, die Planer brauchen könnten?", NOTHING, NOTHING, RAY, false);

        assertThat(findings.stream().map(Finding::ok).toList(), everyItem(is(true)));
        assertThat(findings.get(0).message(), containsString("English"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "? ", "at ", "give me a job ", "dear all ", "1 ", "'", "Ray ", "\n", "A", "名", "𝒳 "})
    void hostileTextsAreReadInAMoment(String part) {
        // Forty times as long as an ask can be: with work that grows as the square this would take minutes.
        String text = part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> CheckWording.of(text, PLANNER, NOTHING, RAY, false)
                        .forEach(finding -> assertThat(
                                finding.rewrite() == null
                                        ? 0
                                        : finding.rewrite().length(),
                                lessThan(1_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "…", "\uD800", "'", "👋🏽", "\u0000", "İ", "ﬁ"})
    void whatHardlyIsATextIsReadToo(String text) {
        assertThat(CheckWording.of(text, NOTHING, NOTHING, RAY, false).size(), is(WordingRule.values().length));
    }

    private static Finding finding(WordingRule rule, String text, Wish wish) {
        return CheckWording.of(text, wish, NOTHING, RAY, false).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
