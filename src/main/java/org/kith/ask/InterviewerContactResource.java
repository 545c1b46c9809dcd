package org.kith.ask;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/interviews/{id}/interviewers/{n}/contact}: here, since it needs asks as well. */
@Path("/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CONTACT_DETAILS, FieldGroup.CLOSENESS})
public class InterviewerContactResource {
    private final KeepInterviewer keep;

    @Inject
    InterviewerContactResource(KeepInterviewer keep) {
        this.keep = keep;
    }

    @POST
    @Path("{id}/interviewers/{n}/contact")
    @PermissionsAllowed("asks:write")
    public InterviewerContact keep(@PathParam("id") UUID id, @PathParam("n") int number) {
        return keep.of(id, number);
    }
}
