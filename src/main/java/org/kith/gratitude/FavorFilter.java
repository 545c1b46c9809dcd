package org.kith.gratitude;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of favors can be narrowed by. */
public class FavorFilter extends ListRequest {
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("direction")
    public String direction;

    @QueryParam("status")
    public String status;

    /** From when on it happened, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it happened, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
