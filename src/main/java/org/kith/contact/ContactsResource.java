package org.kith.contact;

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
import jakarta.ws.rs.PUT;
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
import org.kith.contact.ChangeContact.Upserted;
import org.kith.history.StepDraft;
import org.kith.http.Characters;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/contacts}. */
@Path("/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ContactsResource {
    private static final String NO_BODY = "A body is needed.";

    private final Contacts contacts;
    private final FindContacts find;
    private final ChangeContact change;
    private final AddContacts addMany;
    private final RestContact rest;

    @Inject
    ContactsResource(
            Contacts contacts, FindContacts find, ChangeContact change, AddContacts addMany, RestContact rest) {
        this.contacts = contacts;
        this.find = find;
        this.change = change;
        this.addMany = addMany;
        this.rest = rest;
    }

    @GET
    @PermissionsAllowed("contacts:read")
    public Page<ContactView> list(@BeanParam ContactFilter filter) {
        return find.by(filter);
    }

    @POST
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "201")
    public Response create(@NotNull(message = NO_BODY) @Valid ContactDraft draft) {
        ContactView contact = change.add(draft);
        return Tagged.created("contacts", contact.id(), contact);
    }

    @POST
    @Path("batch")
    @PermissionsAllowed("contacts:write")
    public BatchResult createMany(@NotNull(message = NO_BODY) @Valid ContactBatch batch) {
        return addMany.all(batch);
    }

    @PUT
    @Path("by-external-id/{source}/{externalId}")
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    @Reveals({FieldGroup.NOTES, FieldGroup.CONTACT_DETAILS, FieldGroup.CLOSENESS})
    public Response upsert(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            @NotNull(message = NO_BODY) @Valid ContactDraft draft,
            @Context HttpHeaders headers) {
        Upserted upserted = change.upsert(
                externalId(source, externalId), draft, version -> Tagged.requireMatchIfAsked(headers, version));
        ContactView contact = upserted.contact();
        return upserted.added() ? Tagged.created("contacts", contact.id(), contact) : Tagged.changed(contact);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("contacts:read")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(contacts.view(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ContactDraft.class)))
                    @NotNull(message = NO_BODY)
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        return Tagged.changed(change.patch(id, patch, version -> Tagged.requireMatch(headers, version)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("contacts:write")
    public DeletedContact delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return change.delete(id, version -> Tagged.requireMatch(headers, version));
    }

    @POST
    @Path("{id}/archive")
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response archive(@PathParam("id") UUID id) {
        return Tagged.changed(change.archive(id));
    }

    @POST
    @Path("{id}/restore")
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response restore(@PathParam("id") UUID id) {
        return Tagged.changed(change.restore(id));
    }

    @POST
    @Path("{id}/rest")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response rest(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                rest.rest(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/wake")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("contacts:write")
    @APIResponseSchema(value = ContactView.class, responseCode = "200")
    public Response wake(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                rest.wake(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    private static ExternalId externalId(String source, String id) {
        if (source.isBlank() || source.length() > 100 || !Characters.areStorable(source)) {
            throw Problem.badParameter("source", "wrong-format", "From 1 to 100 characters.");
        }
        if (id.isBlank() || id.length() > 300 || !Characters.areStorable(id)) {
            throw Problem.badParameter("externalId", "wrong-format", "From 1 to 300 characters.");
        }
        return new ExternalId(source, id);
    }
}
