package org.kith.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(Folded.of("ÉLAN İstanbul Straße Łódź"), is("elan istanbul strasse lodz"));
    }

    @Test
    void aLongNameIsCut() {
        assertThat(Folded.of("B".repeat(300)), is("b".repeat(200)));
    }

    @Test
    void aLetterOfTwoHalvesIsNotCutInTwo() {
        assertThat(Folded.of("a".repeat(199) + "🎻"), is("a".repeat(199)));
    }
}
