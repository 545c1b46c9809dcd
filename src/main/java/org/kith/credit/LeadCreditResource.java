package org.kith.credit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.tenancy.Transacted;

/** {@code /v1/leads/{id}/credit}. */
@Path("/v1/leads/{id}/credit")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class LeadCreditResource {
    private final LeadCredit credit;

    @Inject
    LeadCreditResource(LeadCredit credit) {
        this.credit = credit;
    }

    @GET
    @PermissionsAllowed("leads:read")
    public CreditView credit(@PathParam("id") UUID id) {
        return credit.of(id);
    }
}
