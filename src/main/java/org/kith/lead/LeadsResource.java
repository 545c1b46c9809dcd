package org.kith.lead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/leads}: what is known of them, and to whom they were passed on. */
@Path("/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class LeadsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Leads leads;
    private final SaveLead save;
    private final RemoveLead remove;
    private final Passes passes;

    @Inject
    LeadsResource(Leads leads, SaveLead save, RemoveLead remove, Passes passes) {
        this.leads = leads;
        this.save = save;
        this.remove = remove;
        this.passes = passes;
    }

    @GET
    @PermissionsAllowed("leads:read")
    public Page<LeadView> list(@BeanParam LeadFilter filter) {
        return leads.list(filter);
    }

    @POST
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "201")
    public Response create(@NotNull(message = NO_BODY) @Valid LeadDraft draft) {
        LeadView lead = save.add(draft);
        return Tagged.created("leads", lead.id(), lead);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("leads:read")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(leads.shown(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = LeadView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = LeadPatch.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        return Tagged.changed(save.patch(id, patch, version -> Tagged.requireMatch(headers, version)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("leads:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        remove.lead(id, version -> Tagged.requireMatch(headers, version));
    }

    @POST
    @Path("{id}/pass-on")
    @PermissionsAllowed("leads:write")
    public PassView passOn(@PathParam("id") UUID id, @NotNull(message = NO_BODY) @Valid PassDraft draft) {
        return passes.add(id, draft);
    }

    @DELETE
    @Path("{id}/passes/{passId}")
    @PermissionsAllowed("leads:write")
    public void takeBack(@PathParam("id") UUID id, @PathParam("passId") UUID passId) {
        passes.remove(id, passId);
    }

    @GET
    @Path("{id}/passes")
    @PermissionsAllowed("leads:read")
    public Page<PassView> passes(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        leads.require(id);
        return passes.list(id, request);
    }
}
