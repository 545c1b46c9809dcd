package org.kith.group;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of groups can be narrowed by. */
public class GroupFilter extends ListRequest {
    @QueryParam("kind")
    public String kind;

    /** One contact, whose groups are shown. */
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("updatedSince")
    public String updatedSince;
}
