package org.kith.ask;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.history.StepDraft;
import org.kith.http.Tagged;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** What is done with an ask: {@code /v1/asks/{id}/send} and so on. Without a body a step was taken now. */
@Path("/v1/asks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
@Transacted
public class AskStepsResource {
    private final MoveAsk move;
    private final ShowAsks show;

    @Inject
    AskStepsResource(MoveAsk move, ShowAsks show) {
        this.move = move;
        this.show = show;
    }

    @POST
    @Path("{id}/send")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    @Reveals(FieldGroup.CLOSENESS)
    public Response send(@PathParam("id") UUID id, @Valid AskSending said, @Context HttpHeaders headers) {
        move.send(id, AskSending.orNow(said), of(headers));
        return Tagged.changed(show.one(id));
    }

    @POST
    @Path("{id}/remind")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    @Reveals(FieldGroup.CLOSENESS)
    public Response remind(@PathParam("id") UUID id, @Valid AskSending said, @Context HttpHeaders headers) {
        move.remind(id, AskSending.orNow(said), of(headers));
        return Tagged.changed(show.one(id));
    }

    @POST
    @Path("{id}/fulfill")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    public Response fulfill(@PathParam("id") UUID id, @Valid AskFulfilment said, @Context HttpHeaders headers) {
        move.fulfill(id, AskFulfilment.orNow(said), of(headers));
        return Tagged.changed(show.one(id));
    }

    @POST
    @Path("{id}/decline")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    public Response decline(@PathParam("id") UUID id, @Valid AskDecline said, @Context HttpHeaders headers) {
        move.decline(id, AskDecline.orNow(said), of(headers));
        return withOthers(id, Tagged.changed(show.one(id)));
    }

    @POST
    @Path("{id}/rest")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    public Response rest(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        move.rest(id, StepDraft.orNow(said), of(headers));
        return withOthers(id, Tagged.changed(show.one(id)));
    }

    @POST
    @Path("{id}/reopen")
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    public Response reopen(@PathParam("id") UUID id, @Valid StepDraft said, @Context HttpHeaders headers) {
        move.reopen(id, StepDraft.orNow(said), of(headers));
        return Tagged.changed(show.one(id));
    }

    /** Whom to ask in their place is one link away (RFC 8288). */
    private static Response withOthers(UUID id, Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.LINK, "</v1/suggestions?replacementFor=" + id + ">; rel=\"related\"")
                .build();
    }

    private static LongConsumer of(HttpHeaders headers) {
        return version -> Tagged.requireMatchIfAsked(headers, version);
    }
}
