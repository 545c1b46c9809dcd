package org.kith.path;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The strongest paths of a network, exactly: best first, each beginning judged by what the {@link Outlook} says can come of
 * it at best. Shorter paths are looked for first: when there are enough, no longer one counts that is weaker than the last
 * of them, which leaves little of a large network to look at. All is computed in whole numbers, so that two paths are as
 * strong as each other just when their products are. A path may go through one target to another.
 */
public final class StrongestPaths {
    /** The floor is rounded; what is as strong as the last path found must not fall below it. */
    private static final double ALMOST = 1 - 1e-9;

    private final Network network;
    private final Question question;
    private final double floor;
    private final double scale;
    private final Outlook outlook;
    private final PriorityQueue<Chain> open = new PriorityQueue<>();

    /** @param floor weaker paths do not count; 0 when all do */
    private StrongestPaths(Network network, Question question, double floor) {
        this.network = network;
        this.question = question;
        this.floor = floor;
        this.scale = Math.pow(Network.WHOLE, question.maxHops());
        this.outlook = Outlook.of(network, question, floor / strongestFirst(network, question));
    }

    /** The paths in their order, up to the limit. */
    public static List<Chain> of(Network network, Question question) {
        List<Chain> found = List.of();
        double floor = 0;
        for (int hops = 1; hops <= question.maxHops(); hops++) {
            found = new StrongestPaths(network, question.upTo(hops), floor).search();
            if (found.size() == question.limit()) {
                floor = found.get(found.size() - 1).strength(hops) * ALMOST;
            }
        }
        return found;
    }

    /** The strongest tie with which a path can begin: what comes after it must be stronger than the floor by so much. */
    private static double strongestFirst(Network network, Question question) {
        int strongest = 1;
        if (question.start() == Question.SEEKER) {
            for (int person = 0; person < network.size(); person++) {
                strongest = Math.max(strongest, network.firstTie(person));
            }
        } else {
            int end = network.from(question.start() + 1);
            for (int entry = network.from(question.start()); entry < end; entry++) {
                strongest = Math.max(strongest, network.strength(entry));
            }
            for (int index : network.endsOf(question.start())) {
                strongest = Math.max(strongest, network.end(index).strength());
            }
        }
        return strongest / (double) Network.WHOLE;
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
            if (network.firstTie(person) > 0 && question.mayPass(network, person)) {
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
        if (best > 0 && reaches((double) chain.product() * strength * best)) {
            long product = chain.product() * strength;
            open.add(
                    chain(chain, person, product, product, best, chain.ties() + 1 + outlook.hops(person, left), false));
        }
    }

    /** Two factors of up to 10^18 each, whatever their number was before. */
    private void arrive(Chain chain, int person, int strength) {
        if (!reaches((double) chain.product() * strength * Outlook.unit(question.maxHops() - chain.ties() - 1))) {
            return;
        }
        boolean fits = chain.ties() + 1 < Question.MOST_HOPS;
        long one = fits ? chain.product() * strength : chain.product();
        long other = fits ? Outlook.unit(question.maxHops() - chain.ties() - 1) : strength;
        open.add(chain(chain, person, 0, one, other, chain.ties() + 1, true));
    }

    /** Whether a product of as many factors as ties are allowed is not below the floor. */
    private boolean reaches(double product) {
        return product >= floor * scale;
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
