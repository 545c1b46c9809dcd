package org.kith.ask;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of asks can be narrowed by. */
public class AskFilter extends ListRequest {
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("status")
    public String status;

    @QueryParam("kind")
    public String kind;

    @QueryParam("searchId")
    public String searchId;

    @QueryParam("organizationId")
    public String organizationId;

    /** From when on it was asked, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it was asked, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;

    /** The date for which the computed members hold; today when absent. */
    @QueryParam("asOf")
    public String asOf;
}
