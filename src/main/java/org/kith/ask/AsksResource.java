package org.kith.ask;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Parameters;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.seeker.Today;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/asks}; their steps are those of {@link AskStepsResource}. */
@Path("/v1/asks")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class AsksResource {
    private final Asks asks;
    private final ShowAsks show;
    private final WriteAsk write;
    private final CheckAsk check;
    private final SumUpAsks sumUp;
    private final MergePatch patches;
    private final Today today;

    @Inject
    AsksResource(
            Asks asks,
            ShowAsks show,
            WriteAsk write,
            CheckAsk check,
            SumUpAsks sumUp,
            MergePatch patches,
            Today today) {
        this.asks = asks;
        this.show = show;
        this.write = write;
        this.check = check;
        this.sumUp = sumUp;
        this.patches = patches;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("asks:read")
    public Page<AskView> list(@BeanParam AskFilter filter) {
        return show.list(filter);
    }

    @POST
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "201")
    @Reveals(FieldGroup.CLOSENESS)
    public Response create(@NotNull(message = "A body is needed.") @Valid AskDraft draft) {
        Ask ask = write.add(draft);
        return Tagged.created("asks", ask.id, show.one(ask.id));
    }

    @POST
    @Path("check")
    @PermissionsAllowed("asks:read")
    @Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
    public AskCheck check(@NotNull(message = "A body is needed.") @Valid AskDraft draft) {
        return check.of(draft);
    }

    @GET
    @Path("summary")
    @PermissionsAllowed("asks:read")
    public AskSummary summary(@QueryParam("asOf") String asOf, @QueryParam("since") String since) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        LocalDate from = parameters.date("since", since);
        parameters.done();
        return sumUp.of(date == null ? today.date() : date, from);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("asks:read")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @QueryParam("asOf") String asOf, @Context HttpHeaders headers) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return Tagged.of(show.one(id, date == null ? today.date() : date), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("asks:write")
    @APIResponseSchema(value = AskView.class, responseCode = "200")
    @Reveals(FieldGroup.CLOSENESS)
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = AskContent.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Ask ask = asks.visible(id);
        Tagged.requireMatch(headers, ask.version);
        write.change(ask, patches.apply(patch, AskContent.of(ask), AskContent.class));
        return Tagged.changed(show.one(id));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("asks:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Ask ask = asks.visible(id);
        Tagged.requireMatch(headers, ask.version);
        asks.remove(ask);
    }
}
