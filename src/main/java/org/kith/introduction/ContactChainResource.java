package org.kith.introduction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.contact.Contacts;
import org.kith.problem.Problem;
import org.kith.tenancy.Transacted;

/** {@code /v1/contacts/{id}/introductions-chain}. */
@Path("/v1/contacts/{id}/introductions-chain")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ContactChainResource {
    private final Chains chains;
    private final Contacts contacts;

    @Inject
    ContactChainResource(Chains chains, Contacts contacts) {
        this.chains = chains;
        this.contacts = contacts;
    }

    @GET
    @PermissionsAllowed("introductions:read")
    public Chain chain(@PathParam("id") UUID id) {
        if (!contacts.has(id)) {
            throw Problem.notFound();
        }
        return chains.through(id);
    }
}
