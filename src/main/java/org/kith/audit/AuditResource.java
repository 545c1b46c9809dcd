package org.kith.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.Accepted;
import org.kith.http.Downloads;
import org.kith.page.Listing.Whole;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/audit}: for the seeker alone; no grant gives it. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class AuditResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
    private static final MediaType NDJSON_TYPE = MediaType.valueOf(NDJSON);

    private final AuditRecords records;
    private final WriteAudit write;
    private final Downloads downloads;

    @Inject
    AuditResource(AuditRecords records, WriteAudit write, Downloads downloads) {
        this.records = records;
        this.write = write;
        this.downloads = downloads;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, NDJSON})
    @PermissionsAllowed("audit:read")
    @APIResponseSchema(value = AuditPage.class, responseCode = "200")
    public Response list(@BeanParam AuditFilter filter, @Context HttpHeaders headers) {
        MediaType type = Accepted.best(headers, List.of(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE, NDJSON_TYPE));
        Response answer = type.equals(MediaType.APPLICATION_JSON_TYPE) ? page(filter) : file(filter, type);
        answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return answer;
    }

    private Response page(AuditFilter filter) {
        Page<AuditRecordView> page = records.list(filter);
        return Response.ok(new AuditPage(page.items(), page.page()), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private Response file(AuditFilter filter, MediaType type) {
        Whole whole = records.whole(filter);
        return type.equals(CSV_TYPE)
                ? downloads.of(CSV + ";charset=UTF-8", "kith-audit.csv", out -> write.csv(whole, out))
                : downloads.of(NDJSON, "kith-audit.ndjson", out -> write.ndjson(whole, out));
    }
}
