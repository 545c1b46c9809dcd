package org.kith.cohort;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/cohorts/{id}/leads}: the coach's side of what members pass on. */
@Path("/v1/cohorts/{id}/leads")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class CohortLeadsResource {
    private final ModeratePool pool;

    @Inject
    CohortLeadsResource(ModeratePool pool) {
        this.pool = pool;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<CohortLeadView> list(@PathParam("id") UUID id, @BeanParam CohortLeadFilter filter) {
        return pool.list(id, filter);
    }

    @GET
    @Path("{pooledLeadId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = CohortLeadView.class, responseCode = "200")
    public Response one(
            @PathParam("id") UUID id, @PathParam("pooledLeadId") UUID pooledLeadId, @Context HttpHeaders headers) {
        return Tagged.of(pool.one(id, pooledLeadId), headers);
    }

    @POST
    @Path("{pooledLeadId}/remove")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortLeadView.class, responseCode = "200")
    public Response remove(@PathParam("id") UUID id, @PathParam("pooledLeadId") UUID pooledLeadId) {
        return Tagged.changed(pool.remove(id, pooledLeadId));
    }
}
