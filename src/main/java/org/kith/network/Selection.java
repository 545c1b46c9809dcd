package org.kith.network;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.contact.Circle;
import org.kith.http.Parameters;

/**
 * The part of the network that is asked for, once it is read.
 *
 * @param circle null for all; so are the two ids after it
 * @param minStrength in millionths
 * @param aroundContactId null for the whole network
 * @param hops of so many ties at the most is a chain from that contact
 * @param limit how many contacts at the most
 * @param asOf null for today
 */
record Selection(
        Circle circle,
        UUID groupId,
        UUID organizationId,
        int minStrength,
        UUID aroundContactId,
        int hops,
        boolean includeSeeker,
        int limit,
        LocalDate asOf) {
    static final int USUAL_LIMIT = 200;

    private static final int MOST_CONTACTS = 2_000;
    private static final int MOST_HOPS = 3;
    private static final int EDGES_A_CONTACT = 10;

    /** 400 with everything that cannot be read. */
    static Selection read(NetworkFilter filter) {
        Parameters parameters = new Parameters();
        Selection selection = new Selection(
                parameters.constant("circle", filter.circle, Circle.class),
                parameters.id("groupId", filter.groupId),
                parameters.id("organizationId", filter.organizationId),
                parameters.millionths("minStrength", filter.minStrength),
                parameters.id("aroundContactId", filter.aroundContactId),
                parameters.integer("hops", filter.hops, 1, MOST_HOPS, 1),
                !Boolean.FALSE.equals(parameters.bool("includeSeeker", filter.includeSeeker)),
                parameters.integer("limit", filter.limit, 1, MOST_CONTACTS, USUAL_LIMIT),
                parameters.date("asOf", filter.asOf));
        if (filter.hops != null && filter.aroundContactId == null) {
            parameters.wrong("hops", "needs-another", "Only together with aroundContactId.");
        }
        parameters.done();
        return selection;
    }

    /** More ties than these are not shown: nobody could tell them apart. */
    int mostEdges() {
        return EDGES_A_CONTACT * limit;
    }
}
