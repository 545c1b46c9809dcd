package org.kith.lead;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of interviews can be narrowed by. */
public class InterviewFilter extends ListRequest {
    @QueryParam("leadId")
    public String leadId;

    /** Only those which this contact holds. */
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("outcome")
    public String outcome;

    /** From when on it starts, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it starts, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
