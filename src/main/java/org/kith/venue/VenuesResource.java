package org.kith.venue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/venues}. */
@Path("/v1/venues")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class VenuesResource {
    private final Venues venues;
    private final MergePatch patches;

    @Inject
    VenuesResource(Venues venues, MergePatch patches) {
        this.venues = venues;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("events:read")
    public Page<VenueView> list(@BeanParam VenueFilter filter) {
        return venues.list(filter);
    }

    @POST
    @PermissionsAllowed("events:write")
    @APIResponseSchema(value = VenueView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid VenueDraft draft) {
        Venue venue = venues.add(draft);
        return Tagged.created("venues", venue.id, VenueView.of(venue));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("events:read")
    @APIResponseSchema(value = VenueView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(VenueView.of(venues.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("events:write")
    @APIResponseSchema(value = VenueView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = VenueDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Venue venue = venues.visible(id);
        Tagged.requireMatch(headers, venue.version);
        VenueDraft draft = patches.apply(patch, VenueDraft.of(venue), VenueDraft.class);
        return Tagged.changed(VenueView.of(venues.change(venue, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("events:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Venue venue = venues.visible(id);
        Tagged.requireMatch(headers, venue.version);
        venues.remove(venue);
    }
}
