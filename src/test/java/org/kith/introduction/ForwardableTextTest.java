package org.kith.introduction;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.http.Characters;
import org.kith.introduction.ForwardableText.Somebody;

/** The text that a connector forwards as it is. */
class ForwardableTextTest {
    private static final Somebody HELEN = new Somebody("Helen Ostrow", "CTO", "Lakeside Freight");

    @Test
    void itSaysInTheThirdPersonWhatIsWantedAndWhyThisPersonAndMakesANoEasy() {
        assertThat(
                new ForwardableText(
                                "Ann Porter",
                                List.of("IT Project Manager", "Operations Lead"),
                                List.of("Logistics"),
                                List.of("Chicago"),
                                HELEN,
                                null,
                                "she rebuilt the warehouse systems there")
                        .text(),
                is("""
                        Ann Porter is looking for a new position (IT Project Manager or Operations Lead, in Logistics, \
                        in or around Chicago) and would be glad of a short conversation with Helen Ostrow, CTO at \
                        Lakeside Freight.

                        Why Helen Ostrow: she rebuilt the warehouse systems there.

                        Fifteen minutes on the phone, whenever it suits, would be plenty. A simple yes or no is enough, \
                        and a no is perfectly fine."""));
    }

    @Test
    void withoutASearchOrAReasonItAsksForNoJob() {
        assertThat(received(HELEN, null), is("""
                        Ann Porter is looking for a new position and would be glad of a short conversation with Helen \
                        Ostrow, CTO at Lakeside Freight.

                        Nobody is expected to have a job to give; to hear how people work at Lakeside Freight would \
                        already help.

                        Fifteen minutes on the phone, whenever it suits, would be plenty. A simple yes or no is enough, \
                        and a no is perfectly fine."""));
    }

    @Test
    void aRoleThatNobodyHasNamedIsSpokenOfAsOne() {
        assertThat(
                received(new Somebody(null, "Chief Technology Officer", "Lakeside"), null),
                containsString("with whoever is Chief Technology Officer at Lakeside."));
        assertThat(
                received(new Somebody(null, "CTO", null), "I would like to hear what the job is like"),
                allOf(
                        containsString("with whoever is CTO."),
                        containsString("\nWhy: I would like to hear what the job is like.\n")));
    }

    @Test
    void aNameAloneIsEnough() {
        assertThat(
                received(new Somebody("Helen", null, null), null),
                startsWith("Ann Porter is looking for a new position and would be glad of a short conversation with"
                        + " Helen.\n\nFifteen minutes"));
    }

    @Test
    void whoeverTheSeekerIntroducesIsSpokenOfTogether() {
        assertThat(given(HELEN, new Somebody("Ruth Calloway", null, null), "Both build teams from scratch!"), is("""
                        Helen Ostrow, CTO at Lakeside Freight, and Ruth Calloway might be glad to know each other.

                        Why Helen Ostrow: Both build teams from scratch!

                        If both like the idea, a short call is all it takes. A simple yes or no is enough, and a no is \
                        perfectly fine."""));
        assertThat(
                given(new Somebody("Ray", null, null), new Somebody("Ruth", "Recruiter", null), null),
                startsWith("Ray and Ruth, Recruiter, might be glad to know each other.\n\nIf both"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ray@hollis.example",
                "<ray@hollis.example>",
                "mailto:ray@hollis.example",
                "ray＠hollis.example",
                "+1 (202) 555-0143",
                "202.555.0143",
                "2025550143",
                "00 49 30 1234567",
                "20 25 55 01 43",
                "٢٠٢٥٥٥٠١٤٣"
            })
    void nobodysAddressOrNumberStandsInIt(String secret) {
        Somebody helen = new Somebody("Helen Ostrow " + secret, "CTO " + secret, "Lakeside " + secret);

        String text = new ForwardableText(
                        "Ann Porter " + secret,
                        List.of("Manager " + secret),
                        List.of("Logistics " + secret),
                        List.of("Chicago " + secret),
                        helen,
                        null,
                        "call " + secret + ". She knows")
                .text();

        assertThat(text, not(containsString("@")));
        assertThat(text, not(containsString("＠")));
        assertThat(text.chars().filter(Character::isDigit).count(), is(0L));
        assertThat(text, containsString("(Manager, in Logistics, in or around Chicago)"));
        assertThat(text, containsString("with Helen Ostrow, CTO at Lakeside."));
        assertThat(text, containsString("Why Helen Ostrow: call. She knows."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"since 2019", "in 2019-2024", "on 2026-03-02", "from 12 to 1,000,000 parcels", "Route 66"})
    void yearsAndFiguresMayStandInIt(String figure) {
        assertThat(Discreet.of("She leads it " + figure + ".", 100), is("She leads it " + figure + "."));
    }

    @Test
    void aNameThatIsAnAddressIsLeftOut() {
        Somebody nameless = new Somebody("helen@lakeside.example", null, null);

        assertThat(
                new ForwardableText("ann@porter.example", List.of(), List.of(), List.of(), nameless, null, null).text(),
                startsWith("Somebody I know is looking for a new position and would be glad of a short conversation."));
        assertThat(
                given(nameless, nameless, null),
                startsWith("Somebody I know and somebody I know might be glad to know each other."));
    }

    @Test
    void itStaysShortWhateverIsSaid() {
        String endless = "word 😀".repeat(10_000);
        Somebody somebody = new Somebody(endless, endless, endless);

        String text = new ForwardableText(
                        endless,
                        Collections.nCopies(20, endless),
                        Collections.nCopies(20, endless),
                        Collections.nCopies(20, endless),
                        somebody,
                        null,
                        "x".repeat(1_000))
                .text();

        assertThat(text.length(), lessThanOrEqualTo(2_000));
        assertThat(Characters.areStorable(text), is(true));
        assertThat(text, endsWith("a no is perfectly fine."));
    }

    @Test
    void itIsCutAtTheEndOfAWord() {
        assertThat(Discreet.of("one two three", 9), is("one two…"));
        assertThat(Discreet.of("one\n\ttwo \u00a0 three", 20), is("one two three"));
        assertThat(Discreet.of("😀".repeat(10), 6), is("😀😀…"));
        assertThat(Discreet.of(null, 6), is(""));
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String piece : List.of(" ", "(", "1 ", "-", "a@", "1a", ". ")) {
            assertThat(Discreet.of(piece.repeat(200_000), 50).length(), lessThanOrEqualTo(50));
        }
    }

    private static String received(Somebody target, String why) {
        return new ForwardableText("Ann Porter", List.of(), List.of(), List.of(), target, null, why).text();
    }

    private static String given(Somebody target, Somebody other, String why) {
        return new ForwardableText("Ann Porter", List.of("Manager"), List.of(), List.of(), target, other, why).text();
    }
}
