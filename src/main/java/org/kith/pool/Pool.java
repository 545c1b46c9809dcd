package org.kith.pool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.organization.NormalizedName;
import org.kith.path.Network;
import org.kith.path.Question;
import org.kith.snapshot.Kept;

/**
 * The networks of several members as one. Its people are their contacts, each once however many of the members know
 * them, and after those the members themselves, from each of whom one-way ties lead to whom they know. It never changes.
 */
final class Pool implements Kept.Sized {
    /** How strong a tie counts that two members of a cohort have by being members; what else they are is nobody's matter. */
    static final int FELLOW = Network.WHOLE / 2;

    private static final int BYTES_A_WORD = 100;

    private final List<Part> parts;
    private final Network network;
    private final int[][] people;
    private final int[] firstEnds;
    private final Map<String, List<Place>> places;

    /** An employer of one of the parts. */
    record Place(int part, Employer employer) {}

    /**
     * @param people by part: which person of the pool each contact is, -1 for none
     * @param firstEnds by part: the index in the pool of its first unnamed person
     */
    Pool(List<Part> parts, Network network, int[][] people, int[] firstEnds) {
        this.parts = parts;
        this.network = network;
        this.people = people;
        this.firstEnds = firstEnds;
        this.places = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (Employer employer : parts.get(part).employers()) {
                Place place = new Place(part, employer);
                employer.names().stream()
                        .flatMap(name -> name.words().stream())
                        .distinct()
                        .forEach(word -> places.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(place));
            }
        }
    }

    @Override
    public long bytes() {
        long contacts = 0;
        for (int[] one : people) {
            contacts += one.length;
        }
        return network.bytes() + contacts * 4 + (long) places.size() * BYTES_A_WORD;
    }

    Network network() {
        return network;
    }

    /** How many members pool. */
    int size() {
        return parts.size();
    }

    /** The part of a member; -1 for a seeker who does not pool. */
    int part(UUID seekerId) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).seekerId().equals(seekerId)) {
                return i;
            }
        }
        return -1;
    }

    Part part(int index) {
        return parts.get(index);
    }

    /** Whether a person of the pool is one of the members. */
    boolean isMember(int person) {
        return person >= network.size() - parts.size() && person < network.size();
    }

    /** Who in the pool a member's contacts are, by their numbers; -1 for those on whom no path may rest. */
    int[] people(int part) {
        return people[part];
    }

    /** Whether a person of the pool is somebody unnamed of whom a member told. */
    boolean isEndOf(int part, int person) {
        int index = person - network.size() - firstEnds[part];
        return index >= 0 && index < parts.get(part).network().ends();
    }

    /** What comes into question for a name, by a word in common. */
    List<Place> calledLike(NormalizedName name) {
        return name.words().stream()
                .flatMap(word -> places.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(place -> place.employer.isCalled(name))
                .toList();
    }

    /** The pool as one member stands in it: with the own ties, and one to each other member. */
    Network seenBy(int part) {
        int[] ties = new int[network.size()];
        Part mine = parts.get(part);
        int[] mapped = people[part];
        for (int contact = 0; contact < mapped.length; contact++) {
            if (mapped[contact] >= 0) {
                ties[mapped[contact]] = mine.network().firstTie(contact);
            }
        }
        int first = network.size() - parts.size();
        for (int other = 0; other < parts.size(); other++) {
            ties[first + other] = other == part ? 0 : FELLOW;
        }
        return network.seenBy(ties);
    }

    Question question(List<Place> targets, int maxHops, int limit) {
        BitSet there = new BitSet(network.size());
        BitSet ends = new BitSet(network.ends());
        for (Place place : targets) {
            for (int contact : place.employer.people()) {
                there.set(people[place.part][contact]);
            }
            for (int end : place.employer.ends()) {
                int index = firstEnds[place.part] + end;
                ends.set(index, network.end(index).knownBy() >= 0);
            }
        }
        return new Question(Question.SEEKER, there, ends, maxHops, limit, false);
    }
}
