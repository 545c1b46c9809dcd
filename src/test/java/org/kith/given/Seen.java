package org.kith.given;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which operation of the contract was seen to answer with which status, in all tests of this run. */
public final class Seen {
    private static final Set<String> ANSWERS = ConcurrentHashMap.newKeySet();

    private Seen() {}

    static void note(String method, String path, int status) {
        OpenApi.operationAt(method, path).ifPresent(operation -> ANSWERS.add(operation.id() + " " + status));
    }

    /** Whether the operation was seen to answer so. */
    public static boolean has(String operationId, int status) {
        return ANSWERS.contains(operationId + " " + status);
    }
}
