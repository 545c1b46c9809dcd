package org.kith.pool;

import java.util.Arrays;
import java.util.UUID;

/**
 * By what the contacts of one member can be known again among those of another: e-mail addresses and telephone numbers
 * that no two of them share, each as half of its SHA-256, in the order in which they were added.
 */
final class Addresses {
    private int[] owners = new int[16];
    private long[] halves = new long[32];
    private int count;

    /** Adds one of a contact's, by the contact's number. */
    void add(int owner, UUID digest) {
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, 2 * count);
            halves = Arrays.copyOf(halves, 4 * count);
        }
        owners[count] = owner;
        halves[2 * count] = digest.getMostSignificantBits();
        halves[2 * count + 1] = digest.getLeastSignificantBits();
        count++;
    }

    int count() {
        return count;
    }

    int owner(int index) {
        return owners[index];
    }

    UUID digest(int index) {
        return new UUID(halves[2 * index], halves[2 * index + 1]);
    }

    long bytes() {
        return owners.length * 20L;
    }
}
