package org.kith.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/plan/skips}. */
@Path("/v1/plan/skips")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class PlanSkipsResource {
    private final PlanSkips skips;

    @Inject
    PlanSkipsResource(PlanSkips skips) {
        this.skips = skips;
    }

    @GET
    @PermissionsAllowed("plan:read")
    public Page<PlanSkipView> list(@BeanParam ListRequest request) {
        return skips.list(request);
    }

    @POST
    @PermissionsAllowed("plan:write")
    @APIResponseSchema(value = PlanSkipView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid PlanSkipDraft draft) {
        PlanSkip skip = skips.add(draft);
        return Tagged.created("plan/skips", skip.id, PlanSkipView.of(skip));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("plan:read")
    @APIResponseSchema(value = PlanSkipView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(PlanSkipView.of(skips.visible(id)), headers);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("plan:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        PlanSkip skip = skips.visible(id);
        Tagged.requireMatch(headers, skip.version);
        skips.remove(skip);
    }
}
