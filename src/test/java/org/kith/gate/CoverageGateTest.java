package org.kith.gate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.kith.given.OpenApi;
import org.kith.given.Operation;
import org.kith.given.Seen;

/**
 * What the contract declares, some test of the run has seen: each status of each operation. It runs after all others
 * (the build orders the classes), and is skipped where only some of the tests were asked for.
 */
@QuarkusTest
@Order(Integer.MAX_VALUE)
class CoverageGateTest {
    @Test
    void everyDeclaredAnswerWasSeen() {
        assumeTrue(isTheWholeSuite(), "Only some of the tests were asked for.");
        List<String> unseen = new ArrayList<>();
        for (Operation operation : OpenApi.operations()) {
            operation.statuses().stream()
                    .filter(status -> !Seen.has(operation.id(), status))
                    .forEach(status -> unseen.add(operation.id() + " " + status));
        }

        assertThat("declared, and seen by no test", unseen, is(empty()));
    }

    /** Maven's Surefire tells the folder of the build, and passes on which tests were asked for. */
    private static boolean isTheWholeSuite() {
        return System.getProperty("basedir") != null && System.getProperty("test") == null;
    }
}
