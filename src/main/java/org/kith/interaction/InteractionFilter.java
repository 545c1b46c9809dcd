package org.kith.interaction;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of interactions can be narrowed by. */
public class InteractionFilter extends ListRequest {
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("type")
    public String type;

    @QueryParam("askedForSomething")
    public String askedForSomething;

    /** From when on it happened, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it happened, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
