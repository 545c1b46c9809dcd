package org.kith.bench;

import java.util.ArrayList;
import java.util.List;

/** What was expected of one file and what came of it. */
final class Verdicts {
    private final List<Verdict> list = new ArrayList<>();

    /** One expectation and what became of it. */
    record Verdict(String kind, String where, String expected, String actual, boolean isMet) {}

    void count(String kind, String where, int expected, int actual) {
        check(kind, where, Integer.toString(expected), Integer.toString(actual), expected == actual);
    }

    void check(String kind, String where, String expected, String actual, boolean met) {
        list.add(new Verdict(kind, where, expected, actual, met));
    }

    List<Verdict> unmet() {
        return list.stream().filter(verdict -> !verdict.isMet()).toList();
    }

    int size() {
        return list.size();
    }
}
