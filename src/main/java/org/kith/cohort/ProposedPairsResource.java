package org.kith.cohort;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/cohorts/{id}/buddy-pairs}: the coach's side. */
@Path("/v1/cohorts/{id}/buddy-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ProposedPairsResource {
    private final BuddyPairs pairs;

    @Inject
    ProposedPairsResource(BuddyPairs pairs) {
        this.pairs = pairs;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<ProposedPairView> list(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        return pairs.ofCohort(id, request);
    }

    @POST
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = ProposedPairView.class, responseCode = "201")
    public Response propose(
            @PathParam("id") UUID id, @NotNull(message = "A body is needed.") @Valid BuddyPairDraft draft) {
        ProposedPairView made = pairs.propose(id, draft);
        return Tagged.created("cohorts/" + id + "/buddy-pairs", made.id(), made);
    }

    @GET
    @Path("{pairId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = ProposedPairView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @PathParam("pairId") UUID pairId, @Context HttpHeaders headers) {
        return Tagged.of(pairs.ofCohort(id, pairId), headers);
    }
}
