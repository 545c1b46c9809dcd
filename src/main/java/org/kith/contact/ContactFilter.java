package org.kith.contact;

import jakarta.ws.rs.QueryParam;
import org.kith.page.ListRequest;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/** What a list of contacts can be narrowed by. */
public class ContactFilter extends ListRequest {
    @QueryParam("q")
    public String q;

    @QueryParam("circle")
    public String circle;

    @QueryParam("providerCategory")
    public String providerCategory;

    @Shown(FieldGroup.NOTES)
    @QueryParam("tag")
    public String tag;

    @QueryParam("organizationId")
    public String organizationId;

    @QueryParam("groupId")
    public String groupId;

    @Shown(FieldGroup.CLOSENESS)
    @QueryParam("closeness")
    public String closeness;

    @QueryParam("employmentStatus")
    public String employmentStatus;

    @QueryParam("origin")
    public String origin;

    @QueryParam("connector")
    public String connector;

    @Shown(FieldGroup.CLOSENESS)
    @QueryParam("comfortableAsking")
    public String comfortableAsking;

    @Shown(FieldGroup.CLOSENESS)
    @QueryParam("band")
    public String band;

    @QueryParam("archived")
    public String archived;

    @QueryParam("updatedSince")
    public String updatedSince;

    @Shown(FieldGroup.CONTACT_DETAILS)
    @QueryParam("email")
    public String email;

    @Shown(FieldGroup.CONTACT_DETAILS)
    @QueryParam("phone")
    public String phone;
}
