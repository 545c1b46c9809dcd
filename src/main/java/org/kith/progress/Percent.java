package org.kith.progress;

/** Shares as whole percents. */
final class Percent {
    private Percent() {}

    /** A share, rounded half up; null of nothing. */
    static Integer of(int part, int all) {
        return all == 0 ? null : Math.round(100f * part / all);
    }
}
