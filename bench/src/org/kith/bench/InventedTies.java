package org.kith.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * An invented network: groups of very different sizes, most ties within a group or to whoever has many already, so that a
 * few know very many. The same number of ties and the same seed give the same network.
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
    private static final double TO_THE_KNOWN = 0.6;

    static InventedTies of(int ties, int seed) {
        Random random = new Random(seed * 1_000_003L + ties);
        int people = Math.max(2 * TIES_A_PERSON, ties / TIES_A_PERSON);
        int groups = Math.max(2, people / PEOPLE_A_GROUP);
        int[] groupOf = new int[people];
        int[][] members = members(random, groupOf, groups);
        InventedTies network = new InventedTies(groupOf, new int[ties], new int[ties], new int[ties]);
        Set<Long> there = new HashSet<>(2 * ties);
        for (int made = 0; made < ties; ) {
            int from = network.somebody(random, made, 0.3);
            int[] own = members[groupOf[from]];
            int to = random.nextDouble() < WITHIN_THE_GROUP
                    ? own[random.nextInt(own.length)]
                    : network.somebody(random, made, TO_THE_KNOWN);
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
        return java.util.Arrays.stream(degrees).max().orElse(0);
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

    /** With that probability an end of an earlier tie, which is somebody in proportion to their ties. */
    private int somebody(Random random, int made, double known) {
        if (made > 0 && random.nextDouble() < known) {
            int tie = random.nextInt(made);
            return random.nextBoolean() ? one[tie] : other[tie];
        }
        return random.nextInt(people());
    }

    /** Most ties are weak. */
    private static int strength(Random random) {
        double drawn = random.nextDouble();
        return 50_000 + (int) (drawn * drawn * (WHOLE - 100_000));
    }
}
