package org.kith.gratitude;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/contacts/{id}/balance}. */
@Path("/v1/contacts/{id}/balance")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
@Reveals(FieldGroup.NOTES)
public class BalanceResource {
    private final WeighFavors weigh;

    @Inject
    BalanceResource(WeighFavors weigh) {
        this.weigh = weigh;
    }

    @GET
    @PermissionsAllowed("gratitude:read")
    public Balance of(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return weigh.with(id, date);
    }
}
