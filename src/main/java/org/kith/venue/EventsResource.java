package org.kith.venue;

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
import org.kith.contact.Contacts;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/events}, and who was met at each. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class EventsResource {
    private final Events events;
    private final EventPeople people;
    private final Contacts contacts;
    private final MergePatch patches;

    @Inject
    EventsResource(Events events, EventPeople people, Contacts contacts, MergePatch patches) {
        this.events = events;
        this.people = people;
        this.contacts = contacts;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("events:read")
    public Page<EventView> list(@BeanParam EventFilter filter) {
        return events.list(filter);
    }

    @POST
    @PermissionsAllowed("events:write")
    @APIResponseSchema(value = EventView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid EventDraft draft) {
        Event event = events.add(draft);
        return Tagged.created("events", event.id, EventView.of(event));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("events:read")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(EventView.of(events.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("events:write")
    @APIResponseSchema(value = EventView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = EventDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Event event = events.visible(id);
        Tagged.requireMatch(headers, event.version);
        EventDraft draft = patches.apply(patch, EventDraft.of(event), EventDraft.class);
        return Tagged.changed(EventView.of(events.change(event, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("events:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Event event = events.visible(id);
        Tagged.requireMatch(headers, event.version);
        events.remove(event);
    }

    @GET
    @Path("{id}/people")
    @PermissionsAllowed("events:read")
    public Page<EventPersonView> people(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return people.list(events.visible(id), request);
    }

    @PUT
    @Path("{id}/people/{contactId}")
    @PermissionsAllowed("events:write")
    @Reveals(FieldGroup.NOTES)
    public EventPersonView putPerson(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contactId,
            @NotNull(message = "A body is needed.") @Valid EventPersonDraft draft) {
        Event event = events.visible(id);
        if (!contacts.has(contactId)) {
            throw Problem.notFound();
        }
        return people.put(event, contactId, draft);
    }

    @DELETE
    @Path("{id}/people/{contactId}")
    @PermissionsAllowed("events:write")
    public void removePerson(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId) {
        people.remove(events.visible(id), contactId);
    }
}
