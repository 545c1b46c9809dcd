package org.kith.reminder;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.history.StepDraft;
import org.kith.http.MergePatch;
import org.kith.http.Parameters;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/reminders}. */
@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class RemindersResource {
    private final Reminders reminders;
    private final MoveReminder move;
    private final MergePatch patches;

    @Inject
    RemindersResource(Reminders reminders, MoveReminder move, MergePatch patches) {
        this.reminders = reminders;
        this.move = move;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("reminders:read")
    public Page<ReminderView> list(@BeanParam ReminderFilter filter) {
        return reminders.list(filter);
    }

    @POST
    @PermissionsAllowed("reminders:write")
    @APIResponseSchema(value = ReminderView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid ReminderDraft draft) {
        Reminder reminder = reminders.add(draft);
        return Tagged.created("reminders", reminder.id, reminders.shown(reminder.id, null));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("reminders:read")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @QueryParam("asOf") String asOf, @Context HttpHeaders headers) {
        return Tagged.of(reminders.shown(id, date(asOf)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("reminders:write")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReminderDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Reminder reminder = reminders.visible(id);
        Tagged.requireMatch(headers, reminder.version);
        ReminderDraft draft = patches.apply(patch, ReminderDraft.of(reminder), ReminderDraft.class);
        return Tagged.changed(reminders.shown(reminders.change(reminder, draft).id, null));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("reminders:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Reminder reminder = reminders.visible(id);
        Tagged.requireMatch(headers, reminder.version);
        reminders.remove(reminder);
    }

    @POST
    @Path("{id}/done")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("reminders:write")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200")
    public Response done(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                move.done(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/snooze")
    @PermissionsAllowed("reminders:write")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200")
    public Response snooze(
            @PathParam("id") UUID id,
            @NotNull(message = "A body is needed.") @Valid Snooze said,
            @Context HttpHeaders headers) {
        return Tagged.changed(move.snooze(id, said, version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("reminders:write")
    @APIResponseSchema(value = ReminderView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        return Tagged.changed(
                move.reopen(id, StepDraft.orNow(said), version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    private static LocalDate date(String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return date;
    }
}
