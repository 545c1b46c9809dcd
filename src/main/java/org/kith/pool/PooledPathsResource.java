package org.kith.pool;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.kith.advice.InLanguage;
import org.kith.tenancy.Transacted;

/** {@code /v1/cohort-memberships/{id}/paths}: what a member can reach with those who pool their networks. */
@Path("/v1/cohort-memberships/{id}/paths")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
public class PooledPathsResource {
    private final FindPooledPaths find;

    @Inject
    PooledPathsResource(FindPooledPaths find) {
        this.find = find;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public PooledPaths to(@PathParam("id") UUID id, @BeanParam PooledPathFilter filter) throws Exception {
        return find.of(id, filter);
    }
}
