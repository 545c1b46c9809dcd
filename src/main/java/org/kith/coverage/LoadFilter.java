package org.kith.coverage;

import jakarta.ws.rs.QueryParam;
import org.kith.page.RankedRequest;

/** The parameters of the load. */
public class LoadFilter extends RankedRequest {
    /** The one contact who is meant. */
    @QueryParam("contactId")
    public String contactId;
}
