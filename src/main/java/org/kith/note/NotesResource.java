package org.kith.note;

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

/** {@code /v1/notes}. */
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals(FieldGroup.NOTES)
public class NotesResource {
    private final Notes notes;
    private final MergePatch patches;

    @Inject
    NotesResource(Notes notes, MergePatch patches) {
        this.notes = notes;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("notes:read")
    public Page<NoteView> list(@BeanParam NoteFilter filter) {
        return notes.list(filter);
    }

    @POST
    @PermissionsAllowed("notes:write")
    @APIResponseSchema(value = NoteView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid NoteDraft draft) {
        Note note = notes.add(draft);
        return Tagged.created("notes", note.id, NoteView.of(note));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("notes:read")
    @APIResponseSchema(value = NoteView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(NoteView.of(notes.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("notes:write")
    @APIResponseSchema(value = NoteView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NoteDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Note note = notes.visible(id);
        Tagged.requireMatch(headers, note.version);
        NoteDraft draft = patches.apply(patch, NoteDraft.of(note), NoteDraft.class);
        return Tagged.changed(NoteView.of(notes.change(note, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("notes:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Note note = notes.visible(id);
        Tagged.requireMatch(headers, note.version);
        notes.remove(note);
    }
}
