package org.kith.lead;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of leads can be narrowed by. */
public class LeadFilter extends ListRequest {
    @QueryParam("status")
    public String status;

    @QueryParam("advertisedAtDiscovery")
    public String advertisedAtDiscovery;

    @QueryParam("organizationId")
    public String organizationId;

    @QueryParam("searchId")
    public String searchId;

    @QueryParam("givenByContactId")
    public String givenByContactId;

    @QueryParam("sourceType")
    public String sourceType;

    /** From when on it was discovered, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it was discovered, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
