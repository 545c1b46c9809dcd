package org.kith.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntroducedTest {
    private final List<Introduced.Link> links = new ArrayList<>();

    @Test
    void eachIntroductionOnTheWayCounts() {
        introduces(1, 2);
        introduces(2, 3);

        assertThat(chainTo(3), is(2));
        assertThat(chainTo(2), is(1));
        assertThat(chainTo(1), is(0));
        assertThat(new Introduced(links).chainTo(null), is(0));
    }

    @Test
    void ofSeveralTheFirstOneDidIt() {
        introduces(9, 3);
        introduces(1, 2);
        introduces(2, 3);

        assertThat(chainTo(3), is(1));
    }

    @Test
    void whoComesBackToSomebodyEnds() {
        introduces(1, 2);
        introduces(2, 3);
        introduces(3, 1);

        assertThat(chainTo(3), is(2));
        assertThat(chainTo(1), is(2));
    }

    @Test
    void tenIsTheLongest() {
        for (int i = 0; i < 30; i++) {
            introduces(i, i + 1);
        }

        assertThat(chainTo(10), is(10));
        assertThat(chainTo(30), is(10));
    }

    private void introduces(int connector, int target) {
        links.add(new Introduced.Link(new UUID(0, connector), new UUID(0, target)));
    }

    private int chainTo(int contact) {
        return new Introduced(links).chainTo(new UUID(0, contact));
    }
}
