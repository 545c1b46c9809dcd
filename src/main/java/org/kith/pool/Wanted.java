package org.kith.pool;

import org.kith.http.Parameters;
import org.kith.path.Question;

/** A question for pooled paths, once it is read. */
record Wanted(String organization, int maxHops, int limit) {
    private static final int LONGEST_NAME = 300;

    /** 400 with everything that cannot be read. */
    static Wanted read(PooledPathFilter filter) {
        Parameters parameters = new Parameters();
        Wanted wanted = new Wanted(
                parameters.text("organization", filter.organization, LONGEST_NAME),
                Question.readHops(parameters, filter.maxHops),
                Question.readLimit(parameters, filter.limit));
        if (filter.organization == null || filter.organization.isBlank()) {
            parameters.wrong("organization", "required", "The name of an organization is needed.");
        }
        parameters.done();
        return wanted;
    }
}
