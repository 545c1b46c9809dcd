package org.kith.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/audit}: for the seeker alone; no grant gives it. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class AuditResource {
    private final AuditRecords records;

    @Inject
    AuditResource(AuditRecords records) {
        this.records = records;
    }

    @GET
    @PermissionsAllowed("audit:read")
    public Page<AuditRecordView> list(@BeanParam AuditFilter filter) {
        return records.list(filter);
    }
}
