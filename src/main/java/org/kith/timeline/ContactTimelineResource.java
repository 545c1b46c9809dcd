package org.kith.timeline;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/contacts/{id}/timeline}. */
@Path("/v1/contacts/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals(FieldGroup.NOTES)
public class ContactTimelineResource {
    private final Timelines timelines;

    @Inject
    ContactTimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @PermissionsAllowed("contacts:read")
    public Page<TimelineItem> of(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return timelines.of(Whose.CONTACT, id, request);
    }
}
