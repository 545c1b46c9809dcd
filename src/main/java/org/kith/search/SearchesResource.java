package org.kith.search;

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
import org.kith.history.StepDraft;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/searches}. */
@Path("/v1/searches")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class SearchesResource {
    private final Searches searches;
    private final MoveSearch move;
    private final MergePatch patches;

    @Inject
    SearchesResource(Searches searches, MoveSearch move, MergePatch patches) {
        this.searches = searches;
        this.move = move;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("searches:read")
    public Page<SearchView> list(@BeanParam SearchFilter filter) {
        return searches.list(filter);
    }

    @POST
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid SearchDraft draft) {
        SearchView search = move.begin(draft);
        return Tagged.created("searches", search.id(), search);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("searches:read")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(searches.view(searches.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SearchPlan.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Search search = searches.visible(id);
        Tagged.requireMatch(headers, search.version);
        SearchPlan plan = patches.apply(patch, SearchPlan.of(search), SearchPlan.class);
        return Tagged.changed(searches.view(searches.change(search, plan)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("searches:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Search search = searches.visible(id);
        Tagged.requireMatch(headers, search.version);
        searches.remove(search);
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response pause(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                move.pause(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response resume(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                move.resume(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/end")
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response end(
            @PathParam("id") UUID id,
            @NotNull(message = "A body is needed.") @Valid SearchEnd said,
            @Context HttpHeaders headers) {
        return Tagged.changed(move.end(id, said, version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = SearchView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                move.reopen(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
