package org.kith.relationship;

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
import org.kith.contact.BatchResult;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/relationships}. */
@Path("/v1/relationships")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class RelationshipsResource {
    private final Relationships relationships;
    private final AddRelationships addMany;
    private final MergePatch patches;

    @Inject
    RelationshipsResource(Relationships relationships, AddRelationships addMany, MergePatch patches) {
        this.relationships = relationships;
        this.addMany = addMany;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("relationships:read")
    public Page<RelationshipView> list(@BeanParam RelationshipFilter filter) {
        return relationships.list(filter);
    }

    @POST
    @PermissionsAllowed("relationships:write")
    @APIResponseSchema(value = RelationshipView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid RelationshipDraft draft) {
        Relationship relationship = relationships.add(draft);
        return Tagged.created("relationships", relationship.id, RelationshipView.of(relationship));
    }

    @POST
    @Path("batch")
    @PermissionsAllowed("relationships:write")
    public BatchResult createMany(@NotNull(message = "A body is needed.") @Valid RelationshipBatch batch) {
        return addMany.all(batch);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("relationships:read")
    @APIResponseSchema(value = RelationshipView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(RelationshipView.of(relationships.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("relationships:write")
    @APIResponseSchema(value = RelationshipView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = RelationshipDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Relationship relationship = relationships.visible(id);
        Tagged.requireMatch(headers, relationship.version);
        RelationshipDraft draft = patches.apply(patch, RelationshipDraft.of(relationship), RelationshipDraft.class);
        return Tagged.changed(RelationshipView.of(relationships.change(relationship, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("relationships:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Relationship relationship = relationships.visible(id);
        Tagged.requireMatch(headers, relationship.version);
        relationships.remove(relationship);
    }
}
