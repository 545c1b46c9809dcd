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
import org.kith.tenancy.Transacted;

/** {@code /v1/documents}. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class DocumentsResource {
    private final Documents documents;
    private final MergePatch patches;

    @Inject
    DocumentsResource(Documents documents, MergePatch patches) {
        this.documents = documents;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("documents:read")
    public Page<DocumentView> list(@BeanParam DocumentFilter filter) {
        return documents.list(filter);
    }

    @POST
    @PermissionsAllowed("documents:write")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid DocumentDraft draft) {
        Document document = documents.add(draft);
        return Tagged.created("documents", document.id, DocumentView.of(document));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("documents:read")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(DocumentView.of(documents.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("documents:write")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = DocumentDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Document document = documents.visible(id);
        Tagged.requireMatch(headers, document.version);
        DocumentDraft draft = patches.apply(patch, DocumentDraft.of(document), DocumentDraft.class);
        return Tagged.changed(DocumentView.of(documents.change(document, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("documents:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Document document = documents.visible(id);
        Tagged.requireMatch(headers, document.version);
        documents.remove(document);
    }
}
