package org.kith.retention;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Parameters;
import org.kith.http.Tagged;
import org.kith.tenancy.Transacted;

/** {@code /v1/retention}: how long the seeker keeps what is over. */
@Path("/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class RetentionResource {
    private final Retention retention;
    private final ApplyRetention apply;
    private final MergePatch patches;

    @Inject
    RetentionResource(Retention retention, ApplyRetention apply, MergePatch patches) {
        this.retention = retention;
        this.apply = apply;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("seekers:read")
    @APIResponseSchema(value = RetentionView.class, responseCode = "200")
    public Response read(@Context HttpHeaders headers) {
        return Tagged.of(retention.now(), headers);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("seekers:write")
    @APIResponseSchema(value = RetentionView.class, responseCode = "200")
    public Response change(
            @RequestBody(content = @Content(schema = @Schema(implementation = RetentionDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        return Tagged.changed(retention.change(
                version -> Tagged.requireMatch(headers, version),
                draft -> patches.apply(patch, draft, RetentionDraft.class)));
    }

    @POST
    @Path("apply")
    @PermissionsAllowed("seekers:write")
    public RetentionResult apply(@QueryParam("dryRun") String dryRun) {
        Parameters parameters = new Parameters();
        boolean dry = Boolean.TRUE.equals(parameters.bool("dryRun", dryRun));
        parameters.done();
        return apply.now(dry);
    }
}
