package org.kith.gratitude;

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

/** {@code /v1/gratitude}. */
@Path("/v1/gratitude")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals(FieldGroup.NOTES)
public class GratitudeResource {
    private final ShowGratitude show;

    @Inject
    GratitudeResource(ShowGratitude show) {
        this.show = show;
    }

    @GET
    @PermissionsAllowed("gratitude:read")
    public Gratitude on(@QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return show.on(date);
    }
}
