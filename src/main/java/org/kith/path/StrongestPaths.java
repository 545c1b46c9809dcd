package org.kith.path;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The strongest paths of a network, exactly: best first, each beginning judged by what the {@link Outlook} says can come of
 * it at best. All is computed in whole numbers, so that two paths are as strong as each other just when their products are.
 * A path may go through one target to another.
 */
final class StrongestPaths {
    private final Network network;
    private final Question question;
    private final Outlook outlook;
    private final PriorityQueue<Chain> open = new PriorityQueue<>();

    private StrongestPaths(Network network, Question question) {
        this.network = network;
        this.question = question;
        this.outlook = Outlook.of(network, question);
    }

    /** The paths in their order, up to the limit. */
    static List<Chain> of(Network network, Question question) {
        return new StrongestPaths(network, question).search();
    }

    private List<Chain> search() {
        begin();
        List<Chain> found = new ArrayList<>();
        while (found.size() < question.limit() && !open.isEmpty()) {
            Chain next = open.poll();
            if (next.complete()) {
                found.add(next);
            } else {
                goOn(next);
            }
        }
        return found;
    }

    private void begin() {
        if (question.start() != Question.SEEKER) {
            goOn(new Chain(new int[] {question.start()}, 0, 1, 0, 0, 0, false));
            return;
        }
        Chain nothing = new Chain(new int[0], 0, 1, 0, 0, 0, false);
        for (int person = 0; person < network.size(); person++) {
            if (question.mayPass(network, person)) {
                step(nothing, person, network.firstTie(person));
            }
        }
    }

    private void goOn(Chain chain) {
        int person = chain.last();
        for (int entry = network.from(person); entry < network.from(person + 1); entry++) {
            int other = network.other(entry);
            if (network.leads(entry, Network.OUT) && question.mayPass(network, other) && !chain.has(other)) {
                step(chain, other, network.strength(entry));
            }
        }
        for (int index : network.endsOf(person)) {
            if (question.ends().get(index)) {
                arrive(chain, network.size() + index, network.end(index).strength());
            }
        }
    }

    private void step(Chain chain, int person, int strength) {
        if (question.isTarget(person)) {
            arrive(chain, person, strength);
        }
        int left = question.maxHops() - chain.ties() - 1;
        long best = left == 0 ? 0 : outlook.best(person, left);
        if (best > 0) {
            long product = chain.product() * strength;
            open.add(
                    chain(chain, person, product, product, best, chain.ties() + 1 + outlook.hops(person, left), false));
        }
    }

    /** Two factors of up to 10^18 each, whatever their number was before. */
    private void arrive(Chain chain, int person, int strength) {
        boolean fits = chain.ties() + 1 < Question.MOST_HOPS;
        long one = fits ? chain.product() * strength : chain.product();
        long other = fits ? Outlook.unit(question.maxHops() - chain.ties() - 1) : strength;
        open.add(chain(chain, person, 0, one, other, chain.ties() + 1, true));
    }

    private static Chain chain(
            Chain before, int person, long product, long one, long other, int hops, boolean complete) {
        return new Chain(
                before.with(person),
                before.ties() + 1,
                product,
                Math.multiplyHigh(one, other),
                one * other,
                hops,
                complete);
    }
}
