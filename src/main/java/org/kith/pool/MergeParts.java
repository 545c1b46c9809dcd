package org.kith.pool;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.path.Network;
import org.kith.path.NetworkBuilder;

/**
 * Makes one network of several. Contacts of two members are the same person when they share an address; the parts go in
 * their order and the contacts of each in theirs, and a person of the pool is at most one contact of each member, so that
 * the outcome is the same every time.
 */
final class MergeParts {
    private final List<Part> parts;
    private final int[][] people;
    private final int[] firstEnds;
    private final Map<UUID, Integer> byAddress = new HashMap<>();
    private int count;

    private MergeParts(List<Part> parts) {
        this.parts = parts;
        this.people = new int[parts.size()][];
        this.firstEnds = new int[parts.size()];
    }

    static Pool of(List<Part> parts) {
        MergeParts merge = new MergeParts(List.copyOf(parts));
        for (int part = 0; part < parts.size(); part++) {
            merge.findPeople(part);
        }
        return new Pool(merge.parts, merge.network(), merge.people, merge.firstEnds);
    }

    private void findPeople(int part) {
        Network network = parts.get(part).network();
        int[] found = new int[network.size()];
        Arrays.fill(found, -1);
        people[part] = found;
        recognize(found, parts.get(part).addresses());
        for (int contact = 0; contact < found.length; contact++) {
            if (found[contact] < 0 && !network.isBarred(contact)) {
                found[contact] = count++;
            }
        }
        Addresses addresses = parts.get(part).addresses();
        for (int i = 0; i < addresses.count(); i++) {
            byAddress.putIfAbsent(addresses.digest(i), found[addresses.owner(i)]);
        }
    }

    /** Of two contacts of one member who would be the same person, the first is. */
    private void recognize(int[] found, Addresses addresses) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < addresses.count(); i++) {
            Integer known = byAddress.get(addresses.digest(i));
            if (known != null && found[addresses.owner(i)] < 0 && taken.add(known)) {
                found[addresses.owner(i)] = known;
            }
        }
    }

    private Network network() {
        NetworkBuilder builder = new NetworkBuilder();
        for (int person = 0; person < count + parts.size(); person++) {
            builder.person(new UUID(0, person), 0, false, false);
        }
        int ends = 0;
        for (int part = 0; part < parts.size(); part++) {
            firstEnds[part] = ends;
            addTies(builder, part);
            addEnds(builder, part);
            ends += parts.get(part).network().ends();
        }
        return builder.build();
    }

    private void addTies(NetworkBuilder builder, int part) {
        Network network = parts.get(part).network();
        int[] found = people[part];
        for (int contact = 0; contact < found.length; contact++) {
            if (found[contact] >= 0) {
                builder.tie(count + part, found[contact], network.firstTie(contact), true);
                for (int entry = network.from(contact); entry < network.from(contact + 1); entry++) {
                    addTie(builder, network, found, contact, entry);
                }
            }
        }
    }

    /** A tie that leads both ways stands in the lists of both, and is taken from the first. */
    private static void addTie(NetworkBuilder builder, Network network, int[] found, int contact, int entry) {
        int other = network.other(entry);
        boolean back = network.leads(entry, Network.IN);
        if (found[other] >= 0 && network.leads(entry, Network.OUT) && (!back || contact < other)) {
            builder.tie(found[contact], found[other], network.strength(entry), !back);
        }
    }

    /** All of them, so that they keep their distance from the first; of one whom nobody knows any more no path tells. */
    private void addEnds(NetworkBuilder builder, int part) {
        Network network = parts.get(part).network();
        for (int i = 0; i < network.ends(); i++) {
            Network.UnnamedEnd end = network.end(i);
            int knownBy = people[part][end.knownBy()];
            builder.end(new Network.UnnamedEnd(
                    end.relationshipId(), knownBy, end.organizationId(), end.role(), end.strength()));
        }
    }
}
