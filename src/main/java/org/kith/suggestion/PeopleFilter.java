package org.kith.suggestion;

import jakarta.ws.rs.QueryParam;
import org.kith.page.RankedRequest;

/** The parameters of a list of people of one sort. */
public class PeopleFilter extends RankedRequest {
    /** The circle of the contacts. */
    @QueryParam("circle")
    public String circle;
}
