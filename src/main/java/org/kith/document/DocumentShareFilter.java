package org.kith.document;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of documents handed over can be narrowed by. */
public class DocumentShareFilter extends ListRequest {
    @QueryParam("documentId")
    public String documentId;

    @QueryParam("toContactId")
    public String toContactId;

    @QueryParam("forContactId")
    public String forContactId;

    @QueryParam("leadId")
    public String leadId;

    /** From when on it was handed over, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it was handed over, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
