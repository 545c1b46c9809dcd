package org.kith.interaction;

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

/** {@code /v1/interactions}. */
@Path("/v1/interactions")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class InteractionsResource {
    private final Interactions interactions;
    private final MergePatch patches;

    @Inject
    InteractionsResource(Interactions interactions, MergePatch patches) {
        this.interactions = interactions;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("interactions:read")
    public Page<InteractionView> list(@BeanParam InteractionFilter filter) {
        return interactions.list(filter);
    }

    @POST
    @PermissionsAllowed("interactions:write")
    @APIResponseSchema(value = InteractionView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid InteractionDraft draft) {
        Interaction interaction = interactions.add(draft);
        return Tagged.created("interactions", interaction.id, InteractionView.of(interaction));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("interactions:read")
    @APIResponseSchema(value = InteractionView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(InteractionView.of(interactions.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("interactions:write")
    @APIResponseSchema(value = InteractionView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = InteractionDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Interaction interaction = interactions.visible(id);
        Tagged.requireMatch(headers, interaction.version);
        InteractionDraft draft = patches.apply(patch, InteractionDraft.of(interaction), InteractionDraft.class);
        return Tagged.changed(InteractionView.of(interactions.change(interaction, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("interactions:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Interaction interaction = interactions.visible(id);
        Tagged.requireMatch(headers, interaction.version);
        interactions.remove(interaction);
    }
}
