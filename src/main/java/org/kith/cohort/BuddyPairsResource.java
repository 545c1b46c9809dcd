package org.kith.cohort;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
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

/** {@code /v1/cohort-memberships/{id}/buddy-pairs}: the members' side. */
@Path("/v1/cohort-memberships/{id}/buddy-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class BuddyPairsResource {
    private final BuddyPairs pairs;

    @Inject
    BuddyPairsResource(BuddyPairs pairs) {
        this.pairs = pairs;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<BuddyPairView> list(@PathParam("id") UUID id, @BeanParam ListRequest request) throws Exception {
        return pairs.ofMember(id, request);
    }

    @GET
    @Path("{pairId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = BuddyPairView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @PathParam("pairId") UUID pairId, @Context HttpHeaders headers)
            throws Exception {
        return Tagged.of(pairs.ofMember(id, pairId), headers);
    }

    @POST
    @Path("{pairId}/agree")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = BuddyPairView.class, responseCode = "200")
    public Response agree(@PathParam("id") UUID id, @PathParam("pairId") UUID pairId) throws Exception {
        return Tagged.changed(pairs.agree(id, pairId));
    }

    @POST
    @Path("{pairId}/end")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = BuddyPairView.class, responseCode = "200")
    public Response end(@PathParam("id") UUID id, @PathParam("pairId") UUID pairId) throws Exception {
        return Tagged.changed(pairs.end(id, pairId));
    }
}
