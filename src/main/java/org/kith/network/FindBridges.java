package org.kith.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds articulation points and bridges (R. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972) in one walk
 * that keeps its own stack, for a chain of thousands of people would overflow that of the thread. Of a tie whose loss cuts
 * off one person alone nothing is told: that person's one friend says it.
 */
final class FindBridges {
    private static final int MOST_NAMED = 5;
    private static final int NONE = -1;

    private final Graph graph;
    /** People in the order in which the walk met them; a person's descendants follow directly. */
    private final int[] order;

    private final int[] place;
    private final int[] low;
    private final int[] parent;
    private final int[] size;
    private final int[] next;
    private int met;

    private FindBridges(Graph graph) {
        this.graph = graph;
        this.order = new int[graph.size()];
        this.place = filled(graph.size());
        this.parent = filled(graph.size());
        this.low = new int[graph.size()];
        this.size = new int[graph.size()];
        this.next = new int[graph.size()];
    }

    /** A bridge before it is told who stands on its sides: a person, or a person and the parent. */
    private record Found(int person, boolean isTie, int begin, int end, int cutOff) {}

    /**
     * Those that cut off the most people.
     *
     * @param firstTies how strong the seeker's tie to each person is
     * @param most how many of them, people and ties together
     */
    static Result of(Graph graph, int[] firstTies, int most) {
        return new FindBridges(graph).found(firstTies, most);
    }

    /** @param all how many there are */
    record Result(List<Bridge> first, int all) {}

    private static int[] filled(int size) {
        int[] filled = new int[size];
        Arrays.fill(filled, NONE);
        return filled;
    }

    private Result found(int[] firstTies, int most) {
        List<Found> found = new ArrayList<>();
        for (int root : graph.connected()) {
            if (place[root] == NONE) {
                int begin = met;
                walk(root);
                collect(begin, met, found);
            }
        }
        List<Bridge> first = found.stream()
                .sorted(Comparator.comparing((Found one) -> -one.cutOff)
                        .thenComparing(Found::isTie)
                        .thenComparing(Found::person))
                .limit(most)
                .map(one -> told(one, firstTies))
                .toList();
        return new Result(first, found.size());
    }

    private void meet(int person, int from) {
        place[person] = met;
        low[person] = met;
        order[met++] = person;
        parent[person] = from;
        size[person] = 1;
        next[person] = graph.from(person);
    }

    private void walk(int root) {
        meet(root, NONE);
        int person = root;
        while (person != NONE) {
            if (next[person] < graph.from(person + 1)) {
                int other = graph.other(next[person]++);
                if (place[other] == NONE) {
                    meet(other, person);
                    person = other;
                } else if (other != parent[person]) {
                    low[person] = Math.min(low[person], place[other]);
                }
            } else {
                int back = parent[person];
                if (back != NONE) {
                    low[back] = Math.min(low[back], low[person]);
                    size[back] += size[person];
                }
                person = back;
            }
        }
    }

    /** What is between these places of the order is one component. */
    private void collect(int begin, int end, List<Found> found) {
        int all = end - begin;
        int[] apart = new int[all];
        int[] largest = new int[all];
        for (int at = begin + 1; at < end; at++) {
            int child = order[at];
            int from = parent[child];
            if (low[child] >= place[from]) {
                int above = place[from] - begin;
                apart[above] += size[child];
                largest[above] = Math.max(largest[above], size[child]);
            }
            int smaller = Math.min(size[child], all - size[child]);
            if (low[child] > place[from] && smaller > 1) {
                found.add(new Found(child, true, begin, end, smaller));
            }
        }
        for (int at = begin; at < end; at++) {
            int rest = all - 1 - apart[at - begin];
            int cutOff = all - 1 - Math.max(rest, largest[at - begin]);
            if (cutOff > 0) {
                found.add(new Found(order[at], false, begin, end, cutOff));
            }
        }
    }

    private Bridge told(Found found, int[] firstTies) {
        int[] part = parts(found);
        int[] sizes = new int[found.end - found.begin + 1];
        Arrays.stream(part).filter(one -> one >= 0).forEach(one -> sizes[one]++);
        int kept = IntStream.range(0, sizes.length).reduce(0, (one, two) -> sizes[two] > sizes[one] ? two : one);
        int other = found.isTie ? parent[found.person] : Bridge.NOBODY;
        List<Integer> cutOff = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < part.length; i++) {
            int one = order[found.begin + i];
            // The two of a tie know each other already, and there are more on both of its sides.
            if (one != found.person && one != other) {
                (part[i] == kept ? rest : cutOff).add(one);
            }
        }
        Comparator<Integer> strongest =
                Comparator.comparing((Integer one) -> -firstTies[one]).thenComparing(one -> one);
        List<Integer> some = cutOff.stream().sorted(strongest).limit(MOST_NAMED).toList();
        return new Bridge(
                found.person,
                other,
                found.cutOff,
                some,
                rest.stream().min(strongest).orElseThrow());
    }

    /** In which part each of the component would be: 0 is what is above; -1 is the person whose loss is thought of. */
    private int[] parts(Found found) {
        int[] part = new int[found.end - found.begin];
        int person = found.person;
        int at = place[person] - found.begin;
        if (found.isTie) {
            Arrays.fill(part, at, at + size[person], 1);
            return part;
        }
        part[at] = NONE;
        int number = 0;
        for (int entry = graph.from(person); entry < graph.from(person + 1); entry++) {
            int child = graph.other(entry);
            if (parent[child] == person && low[child] >= place[person]) {
                int begin = place[child] - found.begin;
                Arrays.fill(part, begin, begin + size[child], ++number);
            }
        }
        return part;
    }
}
