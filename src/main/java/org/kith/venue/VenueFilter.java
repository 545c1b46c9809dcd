package org.kith.venue;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of venues can be narrowed by. */
public class VenueFilter extends ListRequest {
    @QueryParam("kind")
    public String kind;

    @QueryParam("updatedSince")
    public String updatedSince;
}
