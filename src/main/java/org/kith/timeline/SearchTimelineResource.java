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

/** {@code /v1/searches/{id}/timeline}. */
@Path("/v1/searches/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals(FieldGroup.NOTES)
public class SearchTimelineResource {
    private final Timelines timelines;

    @Inject
    SearchTimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @PermissionsAllowed("searches:read")
    public Page<TimelineItem> of(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return timelines.of(Whose.SEARCH, id, request);
    }
}
