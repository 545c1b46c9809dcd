package org.kith.provenance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/contacts/{id}/provenance}. */
@Path("/v1/contacts/{id}/provenance")
@Produces(MediaType.APPLICATION_JSON)
public class ProvenanceResource {
    private final TellProvenance tell;

    @Inject
    ProvenanceResource(TellProvenance tell) {
        this.tell = tell;
    }

    @GET
    @Transacted
    @PermissionsAllowed("contacts:read")
    @Reveals({FieldGroup.NOTES, FieldGroup.CONTACT_DETAILS, FieldGroup.CLOSENESS})
    public ProvenanceView read(@PathParam("id") UUID id) {
        return tell.of(id);
    }
}
