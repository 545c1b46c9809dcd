package org.kith.snapshot;

/** Shares in whole percents. */
public final class Percent {
    private static final long WHOLE = 100;

    private Percent() {}

    /** The part in percents of all; null when there is nothing to have a part of. */
    public static Integer of(int part, int all) {
        return all == 0 ? null : Integer.valueOf((int) Math.round((double) WHOLE * part / all));
    }

    /** Whether the part is less than so many percents of all, before any rounding. */
    public static boolean isUnder(int part, int all, int percent) {
        return WHOLE * part < (long) percent * all;
    }

    /** Whether the part is more than so many percents of all, before any rounding. */
    public static boolean isOver(int part, int all, int percent) {
        return WHOLE * part > (long) percent * all;
    }
}
