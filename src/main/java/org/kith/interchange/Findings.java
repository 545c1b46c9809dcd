package org.kith.interchange;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one row: each once, and no more than anybody reads. */
final class Findings {
    private final List<Finding> list = new ArrayList<>();

    void failed(String field, String message) {
        add(field, Finding.Code.FAILED, message);
    }

    void skipped(String field, String message) {
        add(field, Finding.Code.SKIPPED, message);
    }

    void changed(String field, String message) {
        add(field, Finding.Code.CHANGED, message);
    }

    void doubtful(String field, String message) {
        add(field, Finding.Code.DOUBTFUL, message);
    }

    List<Finding> list() {
        return list;
    }

    private void add(String field, Finding.Code code, String message) {
        Finding finding = new Finding(field, code, message);
        if (list.size() < ContactRow.MAX_FINDINGS && !list.contains(finding)) {
            list.add(finding);
        }
    }
}
