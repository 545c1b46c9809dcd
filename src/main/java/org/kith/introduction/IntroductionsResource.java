package org.kith.introduction;

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
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/introductions}. */
@Path("/v1/introductions")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class IntroductionsResource {
    private final Introductions introductions;
    private final SaveIntroduction save;
    private final MoveIntroduction move;
    private final Chains chains;
    private final MergePatch patches;

    @Inject
    IntroductionsResource(
            Introductions introductions,
            SaveIntroduction save,
            MoveIntroduction move,
            Chains chains,
            MergePatch patches) {
        this.introductions = introductions;
        this.save = save;
        this.move = move;
        this.chains = chains;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("introductions:read")
    public Page<IntroductionView> list(@BeanParam IntroductionFilter filter) {
        return introductions.list(filter);
    }

    @POST
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid IntroductionDraft draft) {
        IntroductionView introduction = save.add(draft);
        return Tagged.created("introductions", introduction.id(), introduction);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("introductions:read")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(introductions.shown(introductions.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = IntroductionChange.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Introduction introduction = introductions.locked(id);
        Tagged.requireMatch(headers, introduction.version);
        IntroductionChange change = patches.apply(patch, IntroductionChange.of(introduction), IntroductionChange.class);
        return Tagged.changed(save.change(introduction, change));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("introductions:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Introduction introduction = introductions.locked(id);
        Tagged.requireMatch(headers, introduction.version);
        save.remove(introduction);
    }

    @GET
    @Path("{id}/chain")
    @PermissionsAllowed("introductions:read")
    public Chain chain(@PathParam("id") UUID id) {
        return chains.through(introductions.visible(id));
    }

    @POST
    @Path("{id}/connector-agree")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response connectorAgrees(
            @PathParam("id") UUID id, @Valid IntroductionStepDraft draft, @Context HttpHeaders headers) {
        return taken(IntroductionStepDraft.orNow(IntroductionAction.CONNECTOR_AGREE, draft), id, headers);
    }

    @POST
    @Path("{id}/target-agree")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response targetAgrees(
            @PathParam("id") UUID id, @Valid IntroductionStepDraft draft, @Context HttpHeaders headers) {
        return taken(IntroductionStepDraft.orNow(IntroductionAction.TARGET_AGREE, draft), id, headers);
    }

    @POST
    @Path("{id}/make")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    @Reveals(FieldGroup.CONTACT_DETAILS)
    public Response make(@PathParam("id") UUID id, @Valid MakeDraft draft, @Context HttpHeaders headers) {
        return taken(MakeDraft.orNow(draft), id, headers);
    }

    @POST
    @Path("{id}/meet")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response meet(@PathParam("id") UUID id, @Valid IntroductionStepDraft draft, @Context HttpHeaders headers) {
        return taken(IntroductionStepDraft.orNow(IntroductionAction.MEET, draft), id, headers);
    }

    @POST
    @Path("{id}/decline")
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response decline(
            @PathParam("id") UUID id,
            @NotNull(message = "A body is needed.") @Valid DeclineDraft draft,
            @Context HttpHeaders headers) {
        return taken(draft.move(), id, headers);
    }

    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("introductions:write")
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Valid IntroductionStepDraft draft, @Context HttpHeaders headers) {
        return taken(IntroductionStepDraft.orNow(IntroductionAction.REOPEN, draft), id, headers);
    }

    private Response taken(Move step, UUID id, HttpHeaders headers) {
        return Tagged.changed(move.by(step, id, version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
