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

/** {@code /v1/leads/{id}/applications}. */
@Path("/v1/leads/{id}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ApplicationsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Leads leads;
    private final Applications applications;
    private final MergePatch patches;

    @Inject
    ApplicationsResource(Leads leads, Applications applications, MergePatch patches) {
        this.leads = leads;
        this.applications = applications;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("leads:read")
    public Page<ApplicationView> list(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        leads.require(id);
        return applications.list(id, request);
    }

    @POST
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Response apply(@PathParam("id") UUID id, @NotNull(message = NO_BODY) @Valid ApplicationDraft draft) {
        ApplicationView application = applications.add(id, draft);
        return Tagged.created("leads/" + id + "/applications", application.id(), application);
    }

    @GET
    @Path("{applicationId}")
    @PermissionsAllowed("leads:read")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response one(
            @PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId, @Context HttpHeaders headers) {
        return Tagged.of(applications.shown(id, applicationId), headers);
    }

    @PATCH
    @Path("{applicationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationDraft.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Application application = applications.visible(id, applicationId);
        Tagged.requireMatch(headers, application.version);
        ApplicationDraft draft = patches.apply(patch, ApplicationDraft.of(application), ApplicationDraft.class);
        return Tagged.changed(applications.change(application, draft));
    }

    @DELETE
    @Path("{applicationId}")
    @PermissionsAllowed("leads:write")
    public void delete(
            @PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId, @Context HttpHeaders headers) {
        Application application = applications.visible(id, applicationId);
        Tagged.requireMatch(headers, application.version);
        applications.remove(application);
    }
}
