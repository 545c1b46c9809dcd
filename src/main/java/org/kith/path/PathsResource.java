package org.kith.path;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.advice.InLanguage;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/paths}. */
@Path("/v1/paths")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class PathsResource {
    private final FindPaths find;

    @Inject
    PathsResource(FindPaths find) {
        this.find = find;
    }

    @GET
    @PermissionsAllowed("paths:read")
    public Paths to(@BeanParam PathFilter filter) {
        return find.of(filter);
    }
}
