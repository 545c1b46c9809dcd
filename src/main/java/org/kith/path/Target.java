package org.kith.path;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where paths are to lead, as it stood in the database together with the version of the network.
 *
 * @param version of the network
 * @param organizationId the organization that was asked for, or null
 * @param name of it, or null
 * @param industry of it, or null
 * @param organizations it and those that are called as one of its aliases
 * @param role that was asked for, or null
 * @param members who is there, and whether only in the past
 */
record Target(
        long version,
        UUID organizationId,
        String name,
        String industry,
        Set<UUID> organizations,
        String role,
        Map<UUID, Boolean> members) {

    /** Those of the members who are in the network, but for the start. */
    BitSet people(Network network, int start) {
        BitSet people = new BitSet(network.size());
        for (UUID member : members.keySet()) {
            int number = network.number(member);
            if (number >= 0 && number != start) {
                people.set(number);
            }
        }
        return people;
    }

    /** The unnamed people of the network who are there. */
    BitSet ends(Network network) {
        BitSet ends = new BitSet(network.ends());
        if (organizationId == null && role == null) {
            return ends;
        }
        RoleWords words = role == null ? null : RoleWords.of(role);
        for (int i = 0; i < network.ends(); i++) {
            Network.UnnamedEnd end = network.end(i);
            boolean there = organizationId == null || organizations.contains(end.organizationId());
            ends.set(i, there && (words == null || words.isHeldBy(end.role())));
        }
        return ends;
    }

    /** Whether somebody is there no more. */
    boolean isPast(UUID member) {
        return Boolean.TRUE.equals(members.get(member));
    }
}
