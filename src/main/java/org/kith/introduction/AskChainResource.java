package org.kith.introduction;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.ask.Asks;
import org.kith.tenancy.Transacted;

/** {@code /v1/asks/{id}/chain}. */
@Path("/v1/asks/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class AskChainResource {
    private final Chains chains;
    private final Asks asks;

    @Inject
    AskChainResource(Chains chains, Asks asks) {
        this.chains = chains;
        this.asks = asks;
    }

    @GET
    @PermissionsAllowed("introductions:read")
    public Chain chain(@PathParam("id") UUID id) {
        return chains.through(asks.visible(id));
    }
}
