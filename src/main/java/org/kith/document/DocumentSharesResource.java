package org.kith.document;

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

/** {@code /v1/document-shares}. */
@Path("/v1/document-shares")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class DocumentSharesResource {
    private final DocumentShares shares;
    private final HandOver handOver;
    private final MergePatch patches;

    @Inject
    DocumentSharesResource(DocumentShares shares, HandOver handOver, MergePatch patches) {
        this.shares = shares;
        this.handOver = handOver;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("documents:read")
    public Page<DocumentShareView> list(@BeanParam DocumentShareFilter filter) {
        return shares.list(filter);
    }

    @POST
    @PermissionsAllowed("documents:write")
    @APIResponseSchema(value = DocumentShareView.class, responseCode = "201")
    @Reveals(FieldGroup.CLOSENESS)
    public Response create(@NotNull(message = "A body is needed.") @Valid DocumentShareDraft draft) {
        DocumentShareView share = handOver.add(draft);
        return Tagged.created("document-shares", share.id(), share);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("documents:read")
    @APIResponseSchema(value = DocumentShareView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(shares.shown(shares.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("documents:write")
    @APIResponseSchema(value = DocumentShareView.class, responseCode = "200")
    @Reveals(FieldGroup.CLOSENESS)
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DocumentShareDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        DocumentShare share = shares.locked(id);
        Tagged.requireMatch(headers, share.version);
        DocumentShareDraft draft = patches.apply(patch, DocumentShareDraft.of(share), DocumentShareDraft.class);
        return Tagged.changed(handOver.change(share, draft));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("documents:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        DocumentShare share = shares.visible(id);
        Tagged.requireMatch(headers, share.version);
        shares.remove(share);
    }

    @POST
    @Path("{id}/steps")
    @PermissionsAllowed("documents:write")
    @APIResponseSchema(value = DocumentShareView.class, responseCode = "200")
    public Response goesOn(
            @PathParam("id") UUID id,
            @NotNull(message = "A body is needed.") @Valid CourierStepDraft draft,
            @Context HttpHeaders headers) {
        return Tagged.changed(handOver.goesOn(id, draft, version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
