package org.kith.plan;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.kith.advice.InLanguage;
import org.kith.http.Parameters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/plan}. */
@Path("/v1/plan")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class PlanResource {
    private final MakePlan make;

    @Inject
    PlanResource(MakePlan make) {
        this.make = make;
    }

    @GET
    @PermissionsAllowed("plan:read")
    public Plan of(@QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return make.of(date);
    }
}
