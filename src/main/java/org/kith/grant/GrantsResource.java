package org.kith.grant;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.kith.tenancy.Transacted;

/** {@code /v1/grants}: what the caller lets others do. */
@Path("/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class GrantsResource {
    private final Grants grants;

    @Inject
    GrantsResource(Grants grants) {
        this.grants = grants;
    }

    @GET
    @PermissionsAllowed("grants:read")
    public Page<GrantView> list(@BeanParam ListRequest request) {
        return grants.list(request);
    }

    @POST
    @PermissionsAllowed("grants:write")
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid GrantDraft draft) {
        GrantView made = grants.invite(draft);
        return Tagged.created("grants", made.id(), made);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("grants:read")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(grants.shown(id), headers);
    }

    @POST
    @Path("{id}/revoke")
    @PermissionsAllowed("grants:write")
    @APIResponseSchema(value = GrantView.class, responseCode = "200")
    public Response revoke(@PathParam("id") UUID id) {
        return Tagged.changed(grants.revoke(id));
    }
}
