package org.kith.search;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of target employers can be narrowed by. */
public class TargetEmployerFilter extends ListRequest {
    @QueryParam("organizationId")
    public String organizationId;

    @QueryParam("updatedSince")
    public String updatedSince;
}
