package org.kith.path;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.http.Parameters;

/**
 * A question for warm paths, once it is read.
 *
 * @param role the role, or null
 * @param fromContactId null for the seeker
 * @param asOf null for today
 */
record Wanted(
        UUID organizationId,
        UUID contactId,
        String role,
        UUID fromContactId,
        int maxHops,
        int limit,
        boolean past,
        LocalDate asOf) {
    private static final int LONGEST_ROLE = 200;

    /** 400 with everything that cannot be read, or when there is not just one kind of target. */
    static Wanted read(PathFilter filter) {
        Parameters parameters = new Parameters();
        Wanted wanted = new Wanted(
                parameters.id("organizationId", filter.organizationId),
                parameters.id("contactId", filter.contactId),
                parameters.text("role", filter.role, LONGEST_ROLE),
                parameters.id("fromContactId", filter.fromContactId),
                Question.readHops(parameters, filter.maxHops),
                Question.readLimit(parameters, filter.limit),
                Boolean.TRUE.equals(parameters.bool("includePast", filter.includePast)),
                parameters.date("asOf", filter.asOf));
        if (filter.contactId != null && (filter.organizationId != null || filter.role != null)) {
            parameters.wrong("contactId", "one-target", "Not together with an organization or a role.");
        } else if (filter.contactId == null && filter.organizationId == null && wanted.role == null) {
            parameters.wrong("organizationId", "required", "An organizationId is needed, a contactId, or a role.");
        }
        if (filter.contactId != null && filter.contactId.equals(filter.fromContactId)) {
            parameters.wrong("fromContactId", "oneself", "Somebody else than the contact to be reached.");
        }
        parameters.done();
        return wanted;
    }
}
