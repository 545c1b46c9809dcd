package org.kith.memory;

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
import org.kith.advice.InLanguage;
import org.kith.http.Parameters;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/searches/{id}/memory}. */
@Path("/v1/searches/{id}/memory")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class MemoryResource {
    private final ShowMemory show;

    @Inject
    MemoryResource(ShowMemory show) {
        this.show = show;
    }

    @GET
    @PermissionsAllowed("searches:read")
    public Memory of(@PathParam("id") UUID id, @QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return show.of(id, date);
    }
}
