package org.kith.path;

import jakarta.ws.rs.QueryParam;

/** The parameters of a question for warm paths. */
public class PathFilter {
    /** The organization to be reached. */
    @QueryParam("organizationId")
    public String organizationId;

    /** The contact to be reached. */
    @QueryParam("contactId")
    public String contactId;

    /** The role whose holders are to be reached; with an organization, only those there. */
    @QueryParam("role")
    public String role;

    /** The contact with whom the paths begin; the seeker when absent. */
    @QueryParam("fromContactId")
    public String fromContactId;

    /** Of how many ties a path may be: 1 to 4, and 3 when absent. */
    @QueryParam("maxHops")
    public String maxHops;

    /** How many paths: 1 to 50, and 5 when absent. */
    @QueryParam("limit")
    public String limit;

    /** Whether those count as well who were at the organization once. */
    @QueryParam("includePast")
    public String includePast;

    /** The date as of which it is computed, in the seeker's time zone; today when absent. */
    @QueryParam("asOf")
    public String asOf;
}
