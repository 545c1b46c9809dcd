package org.kith.gratitude;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/** What a list of thank-yous can be narrowed by. */
public class ThankYouFilter extends ListRequest {
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("kind")
    public String kind;

    @Shown(FieldGroup.NOTES)
    @QueryParam("generic")
    public String generic;

    /** From when on it was sent, this instant included. */
    @QueryParam("since")
    public String since;

    /** Until when it was sent, this instant excluded. */
    @QueryParam("until")
    public String until;

    @QueryParam("updatedSince")
    public String updatedSince;
}
