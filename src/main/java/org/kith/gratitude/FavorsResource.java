package org.kith.gratitude;

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

/** {@code /v1/favors}. */
@Path("/v1/favors")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class FavorsResource {
    private final Favors favors;
    private final MergePatch patches;

    @Inject
    FavorsResource(Favors favors, MergePatch patches) {
        this.favors = favors;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("gratitude:read")
    public Page<FavorView> list(@BeanParam FavorFilter filter) {
        return favors.list(filter);
    }

    @POST
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = FavorView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid FavorDraft draft) {
        Favor favor = favors.add(draft);
        return Tagged.created("favors", favor.id, FavorView.of(favor));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("gratitude:read")
    @APIResponseSchema(value = FavorView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(FavorView.of(favors.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = FavorView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = FavorPatch.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Favor favor = favors.visible(id);
        Tagged.requireMatch(headers, favor.version);
        FavorPatch draft = patches.apply(patch, FavorPatch.of(favor), FavorPatch.class);
        return Tagged.changed(FavorView.of(favors.change(favor, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("gratitude:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Favor favor = favors.visible(id);
        Tagged.requireMatch(headers, favor.version);
        favors.remove(favor);
    }

    @POST
    @Path("{id}/done")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = FavorView.class, responseCode = "200")
    public Response done(@PathParam("id") UUID id, FavorDone said, @Context HttpHeaders headers) {
        Favor favor = favors.done(id, FavorDone.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version));
        return Tagged.changed(FavorView.of(favor));
    }
}
