package org.kith.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.kith.tenancy.Transacted;

/** {@code /v1/target-employers}: each by itself; they are listed and added with their search. */
@Path("/v1/target-employers")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class TargetEmployersResource {
    private final TargetEmployers employers;
    private final MergePatch patches;

    @Inject
    TargetEmployersResource(TargetEmployers employers, MergePatch patches) {
        this.employers = employers;
        this.patches = patches;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("searches:read")
    @APIResponseSchema(value = TargetEmployerView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(employers.shown(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = TargetEmployerView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = TargetEmployerRating.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        TargetEmployer employer = employers.visible(id);
        Tagged.requireMatch(headers, employer.version);
        TargetEmployerRating rating =
                patches.apply(patch, TargetEmployerRating.of(employer), TargetEmployerRating.class);
        return Tagged.changed(employers.change(employer, rating));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("searches:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        TargetEmployer employer = employers.visible(id);
        Tagged.requireMatch(headers, employer.version);
        employers.remove(employer);
    }
}
