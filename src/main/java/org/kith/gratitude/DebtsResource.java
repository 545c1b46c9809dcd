package org.kith.gratitude;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Parameters;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/debts}. They come and go with the facts; nobody adds one. */
@Path("/v1/debts")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class DebtsResource {
    private final Debts debts;

    @Inject
    DebtsResource(Debts debts) {
        this.debts = debts;
    }

    @GET
    @PermissionsAllowed("gratitude:read")
    public Page<DebtView> list(@BeanParam DebtFilter filter) {
        return debts.list(filter);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("gratitude:read")
    @APIResponseSchema(value = DebtView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @QueryParam("asOf") String asOf, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return Tagged.of(debts.visible(id, date), headers);
    }

    @POST
    @Path("{id}/waive")
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = DebtView.class, responseCode = "200")
    public Response waive(
            @PathParam("id") UUID id,
            @NotNull(message = "A body is needed.") @Valid WaiverDraft draft,
            @Context HttpHeaders headers) {
        return Tagged.changed(debts.waive(id, draft, version -> Tagged.requireMatchIfAsked(headers, version)));
    }

    @POST
    @Path("{id}/reopen")
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = DebtView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.changed(debts.reopen(id, version -> Tagged.requireMatchIfAsked(headers, version)));
    }
}
