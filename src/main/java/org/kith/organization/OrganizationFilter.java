package org.kith.organization;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of organizations can be narrowed by. */
public class OrganizationFilter extends ListRequest {
    @QueryParam("q")
    public String q;

    @QueryParam("industry")
    public String industry;

    @QueryParam("domain")
    public String domain;

    @QueryParam("updatedSince")
    public String updatedSince;
}
