package org.kith.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
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
import org.kith.tenancy.Transacted;

/** {@code /v1/leads/{id}/…}: the steps that a lead can take. Applying and being interviewed come of adding those. */
@Path("/v1/leads")
@Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class LeadStepsResource {
    private final MoveLead move;

    @Inject
    LeadStepsResource(MoveLead move) {
        this.move = move;
    }

    @POST
    @Path("{id}/expect")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response expect(@PathParam("id") UUID id, @Valid LeadStepDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.EXPECT, LeadStepDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/open")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response open(@PathParam("id") UUID id, @Valid LeadStepDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.OPEN, LeadStepDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/offer")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response offer(@PathParam("id") UUID id, @Valid LeadStepDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.OFFER, LeadStepDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/accept")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response accept(@PathParam("id") UUID id, @Valid LeadStepDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.ACCEPT, LeadStepDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/reject")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response reject(@PathParam("id") UUID id, @Valid LeadEndDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.REJECT, LeadEndDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/close")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response close(@PathParam("id") UUID id, @Valid LeadEndDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.CLOSE, LeadEndDraft.orNow(said), headers);
    }

    @POST
    @Path("{id}/reopen")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Valid LeadStepDraft said, @Context HttpHeaders headers) {
        return taken(id, LeadAction.REOPEN, LeadStepDraft.orNow(said), headers);
    }

    private Response taken(UUID id, LeadAction action, LeadEndDraft said, HttpHeaders headers) {
        return Tagged.changed(move.take(id, action, said, version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
