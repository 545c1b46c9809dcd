package org.kith.network;

import jakarta.ws.rs.QueryParam;

/** Which part of the network is asked for. */
public class NetworkFilter {
    /** Only contacts of this circle. */
    @QueryParam("circle")
    public String circle;

    /** Only members of this group, and whoever opens its door. */
    @QueryParam("groupId")
    public String groupId;

    /** Only contacts who are at this organization on the date. */
    @QueryParam("organizationId")
    public String organizationId;

    /** Only ties at least so strong, from 0 to 1. */
    @QueryParam("minStrength")
    public String minStrength;

    /** Only whom a chain of ties leads to from this contact. */
    @QueryParam("aroundContactId")
    public String aroundContactId;

    /** Of how many ties such a chain may be: 1 to 3, and 1 when absent. */
    @QueryParam("hops")
    public String hops;

    /** Whether the seeker is drawn with their own ties; they are when absent. */
    @QueryParam("includeSeeker")
    public String includeSeeker;

    /** How many contacts at the most: 1 to 2000, and 200 when absent. */
    @QueryParam("limit")
    public String limit;

    /** The date as of which the network is told, in the seeker's time zone; today when absent. */
    @QueryParam("asOf")
    public String asOf;
}
