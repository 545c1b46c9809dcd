package org.kith.introduction;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of introductions can be narrowed by. */
public class IntroductionFilter extends ListRequest {
    @QueryParam("direction")
    public String direction;

    @QueryParam("status")
    public String status;

    /** A contact in any part. */
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("connectorContactId")
    public String connectorContactId;

    @QueryParam("targetContactId")
    public String targetContactId;

    @QueryParam("askId")
    public String askId;

    @QueryParam("leadId")
    public String leadId;

    /** From when on it was made, or (not made yet) requested, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
