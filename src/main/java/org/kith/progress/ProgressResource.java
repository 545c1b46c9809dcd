package org.kith.progress;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.kith.advice.InLanguage;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/progress} and {@code /v1/diagnosis}. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
public class ProgressResource {
    private final SumUpProgress sumUp;
    private final Diagnose diagnose;

    @Inject
    ProgressResource(SumUpProgress sumUp, Diagnose diagnose) {
        this.sumUp = sumUp;
        this.diagnose = diagnose;
    }

    @GET
    @Path("progress")
    @PermissionsAllowed("plan:read")
    public Progress progress(@QueryParam("asOf") String asOf, @QueryParam("weeks") String weeks) {
        return sumUp.of(asOf, weeks);
    }

    @GET
    @Path("diagnosis")
    @PermissionsAllowed("plan:read")
    @Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
    public Diagnosis diagnosis(@QueryParam("asOf") String asOf) {
        return diagnose.of(asOf);
    }
}
