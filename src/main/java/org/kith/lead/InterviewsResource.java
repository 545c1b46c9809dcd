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
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/interviews}. */
@Path("/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class InterviewsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Interviews interviews;
    private final SaveInterview save;
    private final EndInterview end;

    @Inject
    InterviewsResource(Interviews interviews, SaveInterview save, EndInterview end) {
        this.interviews = interviews;
        this.save = save;
        this.end = end;
    }

    @GET
    @PermissionsAllowed("leads:read")
    public Page<InterviewView> list(@BeanParam InterviewFilter filter) {
        return interviews.list(filter);
    }

    @POST
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = InterviewView.class, responseCode = "201")
    public Response create(@NotNull(message = NO_BODY) @Valid InterviewDraft draft) {
        InterviewView interview = save.add(draft);
        return Tagged.created("interviews", interview.id(), interview);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("leads:read")
    @APIResponseSchema(value = InterviewView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(interviews.shown(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = InterviewView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = InterviewPatch.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        return Tagged.changed(save.patch(id, patch, version -> Tagged.requireMatch(headers, version)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("leads:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Interview interview = interviews.visible(id);
        Tagged.requireMatch(headers, interview.version);
        interviews.remove(interview);
    }

    @POST
    @Path("{id}/outcome")
    @PermissionsAllowed("leads:write")
    @APIResponseSchema(value = InterviewView.class, responseCode = "200")
    public Response outcome(
            @PathParam("id") UUID id,
            @NotNull(message = NO_BODY) @Valid OutcomeDraft said,
            @Context HttpHeaders headers) {
        return Tagged.changed(end.with(id, said, version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
