package org.kith.search;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of searches can be narrowed by. */
public class SearchFilter extends ListRequest {
    @QueryParam("status")
    public String status;

    @QueryParam("updatedSince")
    public String updatedSince;
}
