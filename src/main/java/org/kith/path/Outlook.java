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
    private final long[][] best;
    private final byte[][] hops;
    private int[] reached;
    private int reachedCount;

    private Outlook(Network network, Question question) {
        this.network = network;
        this.question = question;
        this.best = new long[question.maxHops()][];
        this.hops = new byte[question.maxHops()][];
    }

    static Outlook of(Network network, Question question) {
        Outlook outlook = new Outlook(network, question);
        outlook.reached = question.targets().stream()
                .filter(person -> question.mayPass(network, person))
                .toArray();
        outlook.reachedCount = outlook.reached.length;
        for (int left = 1; left < question.maxHops(); left++) {
            outlook.look(left);
        }
        return outlook;
    }

    /** The best product from the person to a target with 1 to so many ties; 0 for none. */
    long best(int person, int left) {
        return best[left][person];
    }

    /** The least number of ties with which that best is reached. */
    int hops(int person, int left) {
        return hops[left][person];
    }

    private void look(int left) {
        best[left] = new long[network.size()];
        hops[left] = new byte[network.size()];
        int before = reachedCount;
        for (int i = 0; i < before; i++) {
            lookBack(left, reached[i]);
        }
        for (int i = question.ends().nextSetBit(0); i >= 0; i = question.ends().nextSetBit(i + 1)) {
            Network.UnnamedEnd end = network.end(i);
            if (question.mayPass(network, end.knownBy())) {
                offer(left, end.knownBy(), end.strength() * unit(left - 1), 1);
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
            if (network.leads(entry, Network.IN) && question.mayPass(network, other)) {
                offer(left, other, network.strength(entry) * there, more);
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
