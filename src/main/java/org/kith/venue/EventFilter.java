package org.kith.venue;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of events can be narrowed by. */
public class EventFilter extends ListRequest {
    @QueryParam("kind")
    public String kind;

    @QueryParam("venueId")
    public String venueId;

    /** Somebody who was met there. */
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("attended")
    public String attended;

    /** From when on it starts, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it starts, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
