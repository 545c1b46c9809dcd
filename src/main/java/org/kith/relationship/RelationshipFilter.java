package org.kith.relationship;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of relationships can be narrowed by. */
public class RelationshipFilter extends ListRequest {
    /** A contact at either end. */
    @QueryParam("contactId")
    public String contactId;

    @QueryParam("organizationId")
    public String organizationId;

    @QueryParam("kind")
    public String kind;

    @QueryParam("provenance")
    public String provenance;

    @QueryParam("updatedSince")
    public String updatedSince;
}
