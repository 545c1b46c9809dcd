package org.kith.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * An invented network: groups of very different sizes, ties within a group or to whoever is widely known, with a power
 * law of how many each has, as in networks of people. The same number of ties and the same seed give the same network.
 *
 * @param groupOf the group of each person
 * @param one one end of each tie
 * @param other the other end
 * @param strength of each tie, in millionths
 */
record InventedTies(int[] groupOf, int[] one, int[] other, int[] strength) {
    private static final int TIES_A_PERSON = 10;
    private static final int PEOPLE_A_GROUP = 25;
    private static final int WHOLE = 1_000_000;
    private static final double WITHIN_THE_GROUP = 0.4;
    /** How many people have so many ties falls with this power of their number. */
    private static final double POWER = 2.3;

    private static final double MOST_KNOWN = 0.6;

    static InventedTies of(int ties, int seed) {
        Random random = new Random(seed * 1_000_003L + ties);
        int people = Math.max(2 * TIES_A_PERSON, ties / TIES_A_PERSON);
        int groups = Math.max(2, people / PEOPLE_A_GROUP);
        int[] groupOf = new int[people];
        int[][] members = members(random, groupOf, groups);
        double[] known = known(random, people);
        InventedTies network = new InventedTies(groupOf, new int[ties], new int[ties], new int[ties]);
        Set<Long> there = new HashSet<>(2 * ties);
        for (int made = 0; made < ties; ) {
            int from = somebody(random, known);
            int[] own = members[groupOf[from]];
            int to = random.nextDouble() < WITHIN_THE_GROUP
                    ? own[random.nextInt(own.length)]
                    : somebody(random, known);
            if (from != to && there.add((long) Math.min(from, to) * people + Math.max(from, to))) {
                network.one[made] = from;
                network.other[made] = to;
                network.strength[made++] = strength(random);
            }
        }
        return network;
    }

    int people() {
        return groupOf.length;
    }

    int ties() {
        return one.length;
    }

    static String groupName(int group) {
        return "Employer-" + group;
    }

    /** Writes it as the tables that bench/paths reads too. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter nodes = Files.newBufferedWriter(folder.resolve("nodes.tsv"))) {
            nodes.write("node\tgroup\n");
            for (int person = 0; person < people(); person++) {
                nodes.write(person + "\t" + groupName(groupOf[person]) + "\n");
            }
        }
        try (BufferedWriter edges = Files.newBufferedWriter(folder.resolve("edges.tsv"))) {
            edges.write("a\tb\tstrength\n");
            for (int tie = 0; tie < ties(); tie++) {
                edges.write(one[tie] + "\t" + other[tie] + "\t" + decimal(strength[tie]) + "\n");
            }
        }
    }

    static String decimal(int millionths) {
        return java.math.BigDecimal.valueOf(millionths, 6).toPlainString();
    }

    /** How many ties whoever has the most has. */
    int mostOfOne() {
        int[] degrees = new int[people()];
        for (int tie = 0; tie < ties(); tie++) {
            degrees[one[tie]]++;
            degrees[other[tie]]++;
        }
        return Arrays.stream(degrees).max().orElse(0);
    }

    private static int[][] members(Random random, int[] groupOf, int groups) {
        int[] sizes = new int[groups];
        for (int person = 0; person < groupOf.length; person++) {
            double drawn = random.nextDouble();
            groupOf[person] = (int) (groups * drawn * drawn);
            sizes[groupOf[person]]++;
        }
        int[][] members = new int[groups][];
        for (int group = 0; group < groups; group++) {
            members[group] = new int[sizes[group]];
        }
        for (int person = 0; person < groupOf.length; person++) {
            members[groupOf[person]][--sizes[groupOf[person]]] = person;
        }
        return members;
    }

    /** How widely each and all before them are known. */
    private static double[] known(Random random, int people) {
        double[] known = new double[people];
        double most = Math.pow(people, MOST_KNOWN);
        double all = 0;
        for (int person = 0; person < people; person++) {
            all += Math.min(most, Math.pow(1 - random.nextDouble(), -1 / (POWER - 1)));
            known[person] = all;
        }
        return known;
    }

    private static int somebody(Random random, double[] known) {
        int place = Arrays.binarySearch(known, random.nextDouble() * known[known.length - 1]);
        return place < 0 ? -place - 1 : place;
    }

    /** Most ties are weak. */
    private static int strength(Random random) {
        double drawn = random.nextDouble();
        return 50_000 + (int) (drawn * drawn * (WHOLE - 100_000));
    }
}
