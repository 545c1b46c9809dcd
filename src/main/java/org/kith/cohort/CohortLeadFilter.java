package org.kith.cohort;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What the leads of a cohort can be narrowed by. */
public class CohortLeadFilter extends ListRequest {
    @QueryParam("status")
    public String status;
}
