package org.kith.bench;

import java.util.UUID;

/**
 * How much is loaded and what it is called. Sizes of seekers fall with the square root of their number, as networks do:
 * few are large. Identifiers follow from seed, seeker and number, so that pgbench can name the rows that the service
 * is asked for.
 *
 * @param seed makes another data set of the same kind; 0 to 65,535
 * @param seekers from 1 to 60,000
 * @param base size of the first seeker, by the rule of the others
 */
record Scale(int seed, int seekers, double base) {
    /** The first seeker has at least so many contacts, whatever the scale. */
    static final int LARGEST_AT_LEAST = 10_000;

    private static final int PER_ORGANIZATION = 5;
    private static final int MOST_ORGANIZATIONS = 14_000;

    /** What an identifier names. */
    enum Thing {
        SEEKER,
        CONTACT,
        ORGANIZATION,
        AFFILIATION,
        INTERACTION
    }

    static Scale of(int seed, int seekers, int contacts) {
        double weights = 0;
        for (int n = 1; n <= seekers; n++) {
            weights += 1 / Math.sqrt(n);
        }
        double base = contacts / weights;
        if (base < LARGEST_AT_LEAST && seekers > 1) {
            base = Math.max(10, contacts - LARGEST_AT_LEAST) / (weights - 1);
        }
        return new Scale(seed, seekers, Math.max(10 * Math.sqrt(seekers), base));
    }

    /** How many contacts the seeker has; seekers count from 1. */
    int contacts(int seeker) {
        int size = (int) (base / Math.sqrt(seeker));
        return seeker == 1 ? Math.max(size, LARGEST_AT_LEAST) : size;
    }

    int organizations(int seeker) {
        return Math.min(MOST_ORGANIZATIONS, contacts(seeker) / PER_ORGANIZATION + 1);
    }

    /** The seeker whose size is nearest to 10,000, for which the aims for search are stated. */
    int seekerOfTenThousand() {
        int nearest = 1;
        for (int n = 2; n <= seekers; n++) {
            if (Math.abs(contacts(n) - LARGEST_AT_LEAST) < Math.abs(contacts(nearest) - LARGEST_AT_LEAST)) {
                nearest = n;
            }
        }
        return nearest;
    }

    UUID id(Thing thing, int seeker, int number) {
        return UUID.fromString(text(thing, String.format("%04x", seeker), String.format("%012x", number)));
    }

    /** The same in SQL, for expressions that give the seeker and the number as integers. */
    String idInSql(Thing thing, String seeker, String number) {
        String last = number.equals("0") ? "000000000000" : "' || lpad(to_hex((" + number + ")::int), 12, '0') || '";
        String middle = "' || lpad(to_hex((" + seeker + ")::int), 4, '0') || '";
        return "('" + text(thing, middle, last) + "')::uuid";
    }

    private String text(Thing thing, String seeker, String number) {
        return String.format("0191%04x-", seed) + seeker + "-700" + thing.ordinal() + "-8000-" + number;
    }
}
