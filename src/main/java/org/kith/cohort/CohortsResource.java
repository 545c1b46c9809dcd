package org.kith.cohort;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.advice.InLanguage;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/cohorts}: the coach's side. */
@Path("/v1/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class CohortsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Cohorts cohorts;
    private final JoinCohort join;
    private final Roster roster;
    private final TellProgress progress;
    private final MergePatch patches;

    @Inject
    CohortsResource(Cohorts cohorts, JoinCohort join, Roster roster, TellProgress progress, MergePatch patches) {
        this.cohorts = cohorts;
        this.join = join;
        this.roster = roster;
        this.progress = progress;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<CohortView> list(@BeanParam ListRequest request) {
        return cohorts.list(request);
    }

    @POST
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortView.class, responseCode = "201")
    public Response create(@NotNull(message = NO_BODY) @Valid CohortDraft draft) {
        CohortView made = cohorts.add(draft);
        return Tagged.created("cohorts", made.id(), made);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = CohortView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(CohortView.of(cohorts.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CohortDraft.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Cohort cohort = cohorts.locked(id);
        Tagged.requireMatch(headers, cohort.version);
        CohortDraft draft = patches.apply(patch, CohortDraft.of(cohort), CohortDraft.class);
        return Tagged.changed(cohorts.change(cohort, draft));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("cohorts:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) throws Exception {
        join.delete(id, version -> Tagged.requireMatch(headers, version));
    }

    @POST
    @Path("{id}/invite")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortView.class, responseCode = "200")
    public Response invite(@PathParam("id") UUID id) {
        return Tagged.changed(cohorts.invite(id));
    }

    @GET
    @Path("{id}/members")
    @PermissionsAllowed("cohorts:read")
    public Page<CohortMemberView> members(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return roster.list(cohorts.visible(id).id, request);
    }

    @DELETE
    @Path("{id}/members/{memberId}")
    @PermissionsAllowed("cohorts:write")
    public void removeMember(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) throws Exception {
        join.remove(id, memberId);
    }

    @GET
    @Path("{id}/progress")
    @InLanguage
    @PermissionsAllowed("cohorts:read")
    public CohortProgress progress(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) throws Exception {
        return progress.of(id, asOf);
    }
}
