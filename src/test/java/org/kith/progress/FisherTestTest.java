package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import org.junit.jupiter.api.Test;

/** Against values that were worked out by hand, as fractions. */
class FisherTestTest {
    private static final double EXACTLY = 1e-12;

    @Test
    void theLadyTastingTeaMayHaveGuessed() {
        assertThat(FisherTest.twoSided(3, 1, 1, 3), is(closeTo(34.0 / 70, EXACTLY)));
        assertThat(FisherTest.twoSided(4, 0, 0, 4), is(closeTo(2.0 / 70, EXACTLY)));
    }

    @Test
    void aRareTableIsRare() {
        assertThat(FisherTest.twoSided(10, 0, 0, 10), is(closeTo(2.0 / 184_756, EXACTLY)));
        assertThat(FisherTest.twoSided(1, 9, 11, 3), is(closeTo(0.002759456185220083, EXACTLY)));
    }

    @Test
    void bothTailsCountAlsoWhereTheyAreNotAlike() {
        // Of 9 of 16, k of the first 10 in C(10,k) C(6,9-k) of 11440 ways; 8 is as rare as, or rarer than, 8, 9 and 3.
        assertThat(FisherTest.twoSided(8, 2, 1, 5), is(closeTo((270.0 + 10 + 120) / 11_440, EXACTLY)));
    }

    @Test
    void withoutADifferenceItIsCertain() {
        assertThat(FisherTest.twoSided(5, 5, 5, 5), is(1.0));
        assertThat(FisherTest.twoSided(0, 7, 0, 3), is(1.0));
        assertThat(FisherTest.twoSided(7, 0, 3, 0), is(1.0));
        assertThat(FisherTest.twoSided(0, 0, 3, 4), is(1.0));
    }

    @Test
    void itIsTheSameFromWhicheverSideOneLooks() {
        for (int some = 0; some <= 6; some++) {
            double here = FisherTest.twoSided(some, 6 - some, 9, 4);
            assertThat(FisherTest.twoSided(9, 4, some, 6 - some), is(closeTo(here, EXACTLY)));
            assertThat(FisherTest.twoSided(6 - some, some, 4, 9), is(closeTo(here, EXACTLY)));
        }
    }

    @Test
    void thousandsOfAsksAreNoTrouble() {
        assertThat(FisherTest.twoSided(600, 400, 400, 600), is(lessThan(1e-15)));
        assertThat(FisherTest.twoSided(1_000, 1_000, 1_000, 1_000), is(1.0));
    }
}
