package org.kith.path;

import java.util.Arrays;

/**
 * How well a target can be reached at best from each person with so many ties left, at least one: computed from the
 * targets outwards, before the search from the start. A walk that meets somebody twice counts as well, so it is an upper
 * bound, and an exact one where no path has to turn back. In units of millionths to the power of the ties left.
 */
final class Outlook {
    private final Network network;
    private final Question question;
    private final double floor;
    private final long[][] best;
    private final byte[][] hops;
    private int[] reached;
    private int reachedCount;
    private long least;
    private long bestAhead;
    private int hopsAhead;

    private Outlook(Network network, Question question, double floor) {
        this.network = network;
        this.question = question;
        this.floor = floor;
        this.best = new long[question.maxHops()][];
        this.hops = new byte[question.maxHops()][];
    }

    /** @param floor what can only be reached by a weaker product is as good as not to be reached */
    static Outlook of(Network network, Question question, double floor) {
        Outlook outlook = new Outlook(network, question, floor);
        outlook.reached = question.targets().stream()
                .filter(person -> question.mayPass(network, person))
                .toArray();
        outlook.reachedCount = outlook.reached.length;
        for (int left = 1; left < question.maxHops(); left++) {
            boolean last = left == question.maxHops() - 1;
            if (left == 1 || !last || !outlook.isNearer()) {
                outlook.look(left);
            }
        }
        return outlook;
    }

    /** The best product from the person to a target with 1 to so many ties; 0 for none. */
    long best(int person, int left) {
        if (best[left] == null) {
            lookAhead(person, left);
            return bestAhead;
        }
        return best[left][person];
    }

    /** The least number of ties with which that best is reached; to be asked after it. */
    int hops(int person, int left) {
        return best[left] == null ? hopsAhead : hops[left][person];
    }

    /** Whether the lists of those whom the start knows are shorter than the lists of those from whom to look back next. */
    private boolean isNearer() {
        if (question.start() == Question.SEEKER) {
            return false;
        }
        long back = 0;
        for (int i = 0; i < reachedCount; i++) {
            back += network.from(reached[i] + 1) - network.from(reached[i]);
        }
        long ahead = 0;
        for (int entry = network.from(question.start()); entry < network.from(question.start() + 1); entry++) {
            int other = network.other(entry);
            ahead += network.from(other + 1) - network.from(other);
        }
        return ahead < back;
    }

    /** The same as {@link #look} finds, for one person. */
    private void lookAhead(int person, int left) {
        bestAhead = 0;
        hopsAhead = 0;
        for (int entry = network.from(person); entry < network.from(person + 1); entry++) {
            int other = network.other(entry);
            if (network.leads(entry, Network.OUT) && question.mayPass(network, other)) {
                boolean target = question.isTarget(other);
                long there = target ? unit(left - 1) : best[left - 1][other];
                offerAhead(network.strength(entry) * there, target ? 1 : hops[left - 1][other] + 1);
            }
        }
        for (int index : network.endsOf(person)) {
            if (question.ends().get(index)) {
                offerAhead(network.end(index).strength() * unit(left - 1), 1);
            }
        }
    }

    private void offerAhead(long product, int ties) {
        if (product > bestAhead || (product == bestAhead && ties < hopsAhead)) {
            bestAhead = product;
            hopsAhead = ties;
        }
    }

    private void look(int left) {
        best[left] = new long[network.size()];
        hops[left] = new byte[network.size()];
        least = (long) (floor * unit(left));
        int before = reachedCount;
        for (int i = 0; i < before; i++) {
            lookBack(left, reached[i]);
        }
        for (int i = question.ends().nextSetBit(0); i >= 0; i = question.ends().nextSetBit(i + 1)) {
            Network.UnnamedEnd end = network.end(i);
            long product = end.strength() * unit(left - 1);
            if (product >= least && question.mayPass(network, end.knownBy())) {
                offer(left, end.knownBy(), product, 1);
            }
        }
    }

    /** Whoever knows the person reaches what the person reaches. */
    private void lookBack(int left, int person) {
        boolean target = question.isTarget(person);
        long there = target ? unit(left - 1) : best[left - 1][person];
        int more = target ? 1 : hops[left - 1][person] + 1;
        for (int entry = network.from(person); entry < network.from(person + 1); entry++) {
            int other = network.other(entry);
            long product = network.strength(entry) * there;
            if (product >= least && network.leads(entry, Network.IN) && question.mayPass(network, other)) {
                offer(left, other, product, more);
            }
        }
    }

    private void offer(int left, int person, long product, int ties) {
        if (best[left][person] == 0 && isNew(left, person)) {
            if (reachedCount == reached.length) {
                reached = Arrays.copyOf(reached, Math.max(16, 2 * reachedCount));
            }
            reached[reachedCount++] = person;
        }
        boolean better = product > best[left][person];
        if (better || (product == best[left][person] && ties < hops[left][person])) {
            best[left][person] = product;
            hops[left][person] = (byte) ties;
        }
    }

    private boolean isNew(int left, int person) {
        return !question.isTarget(person) && (left == 1 || best[left - 1][person] == 0);
    }

    /** A million to the power of so many ties: fits for up to three. */
    static long unit(int ties) {
        long unit = 1;
        for (int i = 0; i < ties; i++) {
            unit *= Network.WHOLE;
        }
        return unit;
    }
}
