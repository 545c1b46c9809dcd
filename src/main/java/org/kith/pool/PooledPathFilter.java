package org.kith.pool;

import jakarta.ws.rs.QueryParam;

/** The parameters of a question for pooled paths. */
public class PooledPathFilter {
    /** The name of the organization to be reached. */
    @QueryParam("organization")
    public String organization;

    /** Of how many ties a path may be: 1 to 4, and 3 when absent. */
    @QueryParam("maxHops")
    public String maxHops;

    /** How many paths: 1 to 50, and 5 when absent. */
    @QueryParam("limit")
    public String limit;
}
