package org.kith.bench;

import java.util.List;

/** One of those that answer which the strongest warm paths are. */
interface WarmSide extends AutoCloseable {
    /** How it is called in the report. */
    String name();

    /** The answer to a question. */
    Answer ask(Question question);

    /** Changes something about the network that no answer depends on. */
    void change();

    @Override
    default void close() {}

    /**
     * The strongest paths from a person to anybody in a group.
     *
     * @param from the number of the person
     * @param group the number of the group
     * @param hops of so many ties at the most
     * @param limit how many
     */
    record Question(int from, int group, int hops, int limit) {}

    /**
     * A path.
     *
     * @param people their numbers, as 1>2>3
     */
    record Found(double strength, String people) {
        private static final double EXACT = 1e-9;

        boolean is(Found other) {
            return people.equals(other.people) && Math.abs(strength - other.strength) <= EXACT;
        }
    }

    /**
     * What one side says.
     *
     * @param nanos how long it took
     * @param paths null when it took longer than anybody would wait
     */
    record Answer(long nanos, List<Found> paths) {
        boolean isThere() {
            return paths != null;
        }

        boolean agreesWith(Answer other) {
            if (paths.size() != other.paths.size()) {
                return false;
            }
            for (int i = 0; i < paths.size(); i++) {
                if (!paths.get(i).is(other.paths.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
