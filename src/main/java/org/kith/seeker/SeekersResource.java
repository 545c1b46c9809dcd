package org.kith.seeker;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transacted;
import org.kith.tenancy.Transactions;

/** {@code /v1/seekers}: oneself, and for administrators everybody's names and keys. */
@Path("/v1/seekers")
@Produces(MediaType.APPLICATION_JSON)
public class SeekersResource {
    private final Seekers seekers;
    private final ApiKeys keys;
    private final MergePatch patches;
    private final Transactions transactions;
    private final Caller caller;
    private final EraseSeeker erase;

    @Inject
    SeekersResource(
            Seekers seekers,
            ApiKeys keys,
            MergePatch patches,
            Transactions transactions,
            Caller caller,
            EraseSeeker erase) {
        this.erase = erase;
        this.seekers = seekers;
        this.keys = keys;
        this.patches = patches;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Transacted
    @PermissionsAllowed("admin")
    public Page<SeekerView> list(@BeanParam ListRequest request) {
        return seekers.list(request);
    }

    @POST
    @Transacted
    @PermissionsAllowed("admin")
    @APIResponseSchema(value = SeekerView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid NewcomerDraft draft) throws Exception {
        Seeker seeker = seekers.create(draft);
        return Tagged.created("seekers", seeker.id, SeekerView.of(seeker));
    }

    @GET
    @Path("{id}")
    @Transacted
    @PermissionsAllowed("seekers:read")
    @APIResponseSchema(value = SeekerView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) throws Exception {
        UUID seeker = seekers.reachable(id);
        return Tagged.of(transactions.within(seeker, () -> SeekerView.of(seekers.existing(seeker))), headers);
    }

    @PATCH
    @Path("{id}")
    @Transacted
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("seekers:write")
    @APIResponseSchema(value = SeekerView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = SeekerDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers)
            throws Exception {
        UUID seeker = seekers.reachable(id);
        return Tagged.changed(transactions.within(
                seeker,
                () -> SeekerView.of(seekers.change(
                        seeker,
                        current -> Tagged.requireMatch(headers, current.version),
                        draft -> patches.apply(patch, draft, SeekerDraft.class)))));
    }

    @DELETE
    @Path("{id}")
    @Transacted
    @PermissionsAllowed("seekers:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) throws Exception {
        erase.of(seekers.reachable(id), version -> Tagged.requireMatch(headers, version));
    }

    @GET
    @Path("{id}/api-keys")
    @Transacted
    @PermissionsAllowed("api-keys:read")
    public Page<ApiKeyView> keys(@PathParam("id") UUID id, @BeanParam ListRequest request) throws Exception {
        UUID seeker = seekers.reachable(id);
        return transactions.within(seeker, () -> keys.list(seekers.existing(seeker).id, request));
    }

    @POST
    @Path("{id}/api-keys")
    @Transacted
    @PermissionsAllowed("api-keys:write")
    @APIResponseSchema(value = MintedApiKeyView.class, responseCode = "201")
    public Response createKey(
            @PathParam("id") UUID id, @NotNull(message = "A body is needed.") @Valid ApiKeyDraft draft)
            throws Exception {
        UUID seeker = seekers.reachable(id);
        MintedApiKeyView key =
                transactions.within(seeker, () -> keys.mint(seekers.existing(seeker).id, draft, caller.scopes()));
        return Response.created(URI.create("/v1/seekers/" + seeker + "/api-keys/" + key.id()))
                .entity(key)
                .build();
    }

    @POST
    @Path("{id}/api-keys/{keyId}/revoke")
    @Transacted
    @PermissionsAllowed("api-keys:write")
    @APIResponseSchema(value = ApiKeyView.class, responseCode = "200")
    public Response revokeKey(@PathParam("id") UUID id, @PathParam("keyId") UUID keyId) throws Exception {
        UUID seeker = seekers.reachable(id);
        return Tagged.changed(transactions.within(seeker, () -> keys.revoke(seeker, keyId)));
    }
}
