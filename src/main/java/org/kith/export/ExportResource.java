package org.kith.export;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Downloads;
import org.kith.imports.Uploads;
import org.kith.tenancy.Transacted;

/** {@code /v1/export}: all that the seeker has, in one file, and back. */
@Path("/v1/export")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
    private static final String ZIP = "application/zip";

    private final WriteExport write;
    private final RestoreExport restore;
    private final ExportedTables exported;
    private final Downloads downloads;

    @Inject
    ExportResource(WriteExport write, RestoreExport restore, ExportedTables exported, Downloads downloads) {
        this.write = write;
        this.restore = restore;
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
    @APIResponseSchema(value = RestoredView.class, responseCode = "200")
    public Response restore(@RequestBody(content = @Content(schema = @Schema(format = "binary"))) InputStream body)
            throws Exception {
        java.nio.file.Path file = Uploads.keep(body);
        try {
            return restore.from(file);
        } finally {
            Uploads.forget(file);
        }
    }
}
