package org.kith.cohort;

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

/** {@code /v1/cohort-memberships/{id}/leads}: leads that members pass on to each other. */
@Path("/v1/cohort-memberships/{id}/leads")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class PooledLeadsResource {
    private final PoolLeads pool;

    @Inject
    PooledLeadsResource(PoolLeads pool) {
        this.pool = pool;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<PooledLeadView> list(@PathParam("id") UUID id, @BeanParam ListRequest request) throws Exception {
        return pool.list(id, request);
    }

    @POST
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = PooledLeadView.class, responseCode = "201")
    public Response give(@PathParam("id") UUID id, @NotNull(message = "A body is needed.") @Valid PooledLeadDraft draft)
            throws Exception {
        PooledLeadView made = pool.give(id, draft);
        return Tagged.created("cohort-memberships/" + id + "/leads", made.id(), made);
    }

    @GET
    @Path("{pooledLeadId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = PooledLeadView.class, responseCode = "200")
    public Response one(
            @PathParam("id") UUID id, @PathParam("pooledLeadId") UUID pooledLeadId, @Context HttpHeaders headers)
            throws Exception {
        return Tagged.of(pool.one(id, pooledLeadId), headers);
    }

    @POST
    @Path("{pooledLeadId}/take")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = PooledLeadView.class, responseCode = "200")
    public Response take(@PathParam("id") UUID id, @PathParam("pooledLeadId") UUID pooledLeadId) throws Exception {
        return Tagged.changed(pool.take(id, pooledLeadId));
    }

    @POST
    @Path("{pooledLeadId}/withdraw")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = PooledLeadView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("pooledLeadId") UUID pooledLeadId) throws Exception {
        return Tagged.changed(pool.withdraw(id, pooledLeadId));
    }
}
