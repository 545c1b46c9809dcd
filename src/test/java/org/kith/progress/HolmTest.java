package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class HolmTest {
    @Test
    void eachChanceIsTakenAsOftenAsThereAreOthersAsLargeOrLarger() {
        double[] corrected = Holm.corrected(0.01, 0.04, 0.03, 0.005);

        assertThat(corrected[0], is(closeTo(0.03, 1e-12)));
        assertThat("not less than a smaller one", corrected[1], is(closeTo(0.06, 1e-12)));
        assertThat(corrected[2], is(closeTo(0.06, 1e-12)));
        assertThat(corrected[3], is(closeTo(0.02, 1e-12)));
    }

    @Test
    void noChanceIsMoreThanCertain() {
        assertThat(Holm.corrected(0.6, 0.7), is(new double[] {1, 1}));
    }

    @Test
    void oneAloneStaysAsItIsAndNoneIsNone() {
        assertThat(Holm.corrected(0.04), is(new double[] {0.04}));
        assertThat(Holm.corrected(), is(new double[0]));
    }
}
