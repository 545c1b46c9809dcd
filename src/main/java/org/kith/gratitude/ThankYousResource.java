package org.kith.gratitude;

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

/** {@code /v1/thank-yous}. */
@Path("/v1/thank-yous")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ThankYousResource {
    private final ThankYous thankYous;
    private final SendThanks send;
    private final MergePatch patches;

    @Inject
    ThankYousResource(ThankYous thankYous, SendThanks send, MergePatch patches) {
        this.thankYous = thankYous;
        this.send = send;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("gratitude:read")
    public Page<ThankYouView> list(@BeanParam ThankYouFilter filter) {
        return thankYous.list(filter);
    }

    @POST
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = ThankYouView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid ThankYouDraft draft) {
        ThankYouView thanks = send.send(draft);
        return Tagged.created("thank-yous", thanks.id(), thanks);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("gratitude:read")
    @APIResponseSchema(value = ThankYouView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(thankYous.view(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("gratitude:write")
    @APIResponseSchema(value = ThankYouView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ThankYouDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        ThankYou thanks = thankYous.visible(id);
        Tagged.requireMatch(headers, thanks.version);
        ThankYouDraft draft = patches.apply(patch, send.draftOf(thanks), ThankYouDraft.class);
        return Tagged.changed(send.correct(thanks, draft));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("gratitude:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        ThankYou thanks = thankYous.visible(id);
        Tagged.requireMatch(headers, thanks.version);
        send.takeBack(thanks);
    }
}
