package org.kith.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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

/** {@code /v1/coverage} and {@code /v1/load}. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class CoverageResource {
    private final ShowCoverage coverage;
    private final ShowLoad load;

    @Inject
    CoverageResource(ShowCoverage coverage, ShowLoad load) {
        this.coverage = coverage;
        this.load = load;
    }

    @GET
    @Path("coverage")
    @PermissionsAllowed("plan:read")
    public Coverage coverage(@QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return coverage.on(date);
    }

    @GET
    @Path("load")
    @PermissionsAllowed("plan:read")
    public Load load(@BeanParam LoadFilter filter) {
        return load.of(filter);
    }
}
