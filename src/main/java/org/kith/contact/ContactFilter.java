package org.kith.contact;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;

/** What a list of contacts can be narrowed by. */
public class ContactFilter extends ListRequest {
    @QueryParam("q")
    public String q;

    @QueryParam("circle")
    public String circle;

    @QueryParam("providerCategory")
    public String providerCategory;

    @QueryParam("tag")
    public String tag;

    @QueryParam("organizationId")
    public String organizationId;

    @QueryParam("groupId")
    public String groupId;

    @QueryParam("closeness")
    public String closeness;

    @QueryParam("employmentStatus")
    public String employmentStatus;

    @QueryParam("origin")
    public String origin;

    @QueryParam("connector")
    public String connector;

    @QueryParam("comfortableAsking")
    public String comfortableAsking;

    @QueryParam("band")
    public String band;

    @QueryParam("archived")
    public String archived;

    @QueryParam("updatedSince")
    public String updatedSince;

    @QueryParam("email")
    public String email;

    @QueryParam("phone")
    public String phone;
}
