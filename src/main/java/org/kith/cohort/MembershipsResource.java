package org.kith.cohort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** {@code /v1/cohort-memberships}: the member's side. */
@Path("/v1/cohort-memberships")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class MembershipsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Memberships memberships;
    private final JoinCohort join;
    private final MergePatch patches;

    @Inject
    MembershipsResource(Memberships memberships, JoinCohort join, MergePatch patches) {
        this.memberships = memberships;
        this.join = join;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<MembershipView> list(@BeanParam ListRequest request) {
        return memberships.list(request);
    }

    @POST
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = MembershipView.class, responseCode = "201")
    public Response create(@NotNull(message = NO_BODY) @Valid MembershipDraft draft) throws Exception {
        MembershipView made = join.join(draft);
        return Tagged.created("cohort-memberships", made.id(), made);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = MembershipView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(MembershipView.of(memberships.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = MembershipView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = MembershipPatch.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        return Tagged.changed(memberships.change(
                id,
                version -> Tagged.requireMatch(headers, version),
                known -> patches.apply(patch, known, MembershipPatch.class)));
    }

    @POST
    @Path("{id}/leave")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = MembershipView.class, responseCode = "200")
    public Response leave(@PathParam("id") UUID id) {
        return Tagged.changed(memberships.leave(id));
    }
}
