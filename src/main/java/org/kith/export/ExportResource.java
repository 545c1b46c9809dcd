package org.kith.export;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Downloads;
import org.kith.http.Tagged;
import org.kith.imports.FollowJob;
import org.kith.imports.Uploads;
import org.kith.tenancy.Transacted;

/** {@code /v1/export}: all that the seeker has, in one file, and back. */
@Path("/v1/export")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
    private static final String ZIP = "application/zip";

    private final WriteExport write;
    private final TakeRestore take;
    private final Restores restores;
    private final FollowJob follow;
    private final ExportedTables exported;
    private final Downloads downloads;

    @Inject
    ExportResource(
            WriteExport write,
            TakeRestore take,
            Restores restores,
            FollowJob follow,
            ExportedTables exported,
            Downloads downloads) {
        this.write = write;
        this.take = take;
        this.restores = restores;
        this.follow = follow;
        this.exported = exported;
        this.downloads = downloads;
    }

    @GET
    @Transacted
    @Produces(ZIP)
    @PermissionsAllowed("export:read")
    public Response export() {
        exported.tables(); // a database that is away says so before the answer begins
        return downloads.of(ZIP, "kith-export.zip", write::to);
    }

    @POST
    @Path("restore")
    @Consumes(ZIP)
    @PermissionsAllowed("export:write")
    @APIResponseSchema(value = RestoreView.class, responseCode = "202")
    public Response restore(@RequestBody(content = @Content(schema = @Schema(format = "binary"))) InputStream body)
            throws Exception {
        return take.in(Uploads.keep(body));
    }

    @GET
    @Path("restore/{id}")
    @Transacted
    @PermissionsAllowed("export:read")
    @APIResponseSchema(value = RestoreView.class, responseCode = "200")
    public Response restored(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(restores.view(id), headers);
    }

    @GET
    @Path("restore/{id}/events")
    @Blocking
    @Transacted
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("export:read")
    public Multi<OutboundSseEvent> events(@PathParam("id") UUID id) {
        restores.view(id);
        return follow.events(RestoreView.class, () -> restores.view(id));
    }
}
