package org.kith.search;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.tenancy.Transacted;

/** {@code /v1/searches/{id}/target-employers}. */
@Path("/v1/searches/{id}/target-employers")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class SearchTargetsResource {
    private final TargetEmployers employers;
    private final Searches searches;

    @Inject
    SearchTargetsResource(TargetEmployers employers, Searches searches) {
        this.employers = employers;
        this.searches = searches;
    }

    @GET
    @PermissionsAllowed("searches:read")
    public Page<TargetEmployerView> list(@PathParam("id") UUID id, @BeanParam TargetEmployerFilter filter) {
        requireSearch(id);
        return employers.list(id, filter);
    }

    @POST
    @PermissionsAllowed("searches:write")
    @APIResponseSchema(value = TargetEmployerView.class, responseCode = "201")
    public Response create(
            @PathParam("id") UUID id, @NotNull(message = "A body is needed.") @Valid TargetEmployerDraft draft) {
        requireSearch(id);
        TargetEmployerView employer = employers.add(id, draft);
        return Tagged.created("target-employers", employer.id(), employer);
    }

    private void requireSearch(UUID id) {
        if (!searches.has(id)) {
            throw Problem.notFound();
        }
    }
}
