package org.kith.imports;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.kith.http.Accepted;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/imports}. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Reveals({FieldGroup.NOTES, FieldGroup.CONTACT_DETAILS, FieldGroup.CLOSENESS})
public class ImportsResource {
    private final Imports imports;
    private final TakeImport take;
    private final UndoImport undo;
    private final FollowJob follow;

    @Inject
    ImportsResource(Imports imports, TakeImport take, UndoImport undo, FollowJob follow) {
        this.imports = imports;
        this.take = take;
        this.undo = undo;
        this.follow = follow;
    }

    @GET
    @Transacted
    @PermissionsAllowed("imports:read")
    public Page<ImportView> list(@BeanParam ImportFilter filter) {
        return imports.list(filter);
    }

    @POST
    @Consumes({
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "text/csv",
        "application/csv",
        "application/vnd.ms-excel",
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @PermissionsAllowed("imports:write")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response create(
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping,
            @RequestBody(content = @Content(schema = @Schema(format = "binary"))) InputStream body,
            @Context HttpHeaders headers) {
        Accepted.orRefuse(headers, MediaType.APPLICATION_JSON_TYPE);
        return take.in(Uploads.keep(body), dryRun, mapping);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("imports:write")
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response createFromForm(
            @QueryParam("dryRun") String dryRun,
            @QueryParam("mapping") String mapping,
            @RestForm("file") FileUpload file,
            @Context HttpHeaders headers)
            throws IOException {
        Accepted.orRefuse(headers, MediaType.APPLICATION_JSON_TYPE);
        if (file == null) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "The form needs a part named file, with a file name.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return take.in(Uploads.keep(body), dryRun, mapping);
        }
    }

    @GET
    @Path("{id}")
    @Transacted
    @PermissionsAllowed("imports:read")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(imports.view(id), headers);
    }

    @GET
    @Path("{id}/rows")
    @Transacted
    @PermissionsAllowed("imports:read")
    public Page<ImportRowView> rows(@PathParam("id") UUID id, @BeanParam ImportFilter filter) {
        return imports.rows(id, filter);
    }

    @GET
    @Path("{id}/events")
    @Blocking
    @Transacted
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("imports:read")
    public Multi<OutboundSseEvent> events(@PathParam("id") UUID id) {
        imports.view(id);
        return follow.events(ImportView.class, () -> imports.view(id));
    }

    @POST
    @Path("{id}/undo")
    @Transacted(seconds = 300)
    @PermissionsAllowed("imports:write")
    @APIResponseSchema(value = ImportView.class, responseCode = "200")
    public Response undo(@PathParam("id") UUID id) {
        return Tagged.changed(undo.of(id));
    }
}
