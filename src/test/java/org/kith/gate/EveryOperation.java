package org.kith.gate;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.kith.given.OpenApi;
import org.kith.given.Operation;

/** One test for each operation of the contract to which it applies. */
final class EveryOperation {
    private EveryOperation() {}

    /** A test of one operation. */
    @FunctionalInterface
    interface Check {
        void of(Operation operation) throws Exception;
    }

    static Stream<DynamicTest> that(Predicate<Operation> applies, Check check) {
        return OpenApi.operations().stream()
                .filter(applies)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check.of(operation)));
    }

    static Stream<DynamicTest> declares(int status, Check check) {
        return that(operation -> operation.declares(status), check);
    }
}
