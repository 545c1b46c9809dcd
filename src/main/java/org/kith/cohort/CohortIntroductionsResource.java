package org.kith.cohort;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** {@code /v1/cohort-memberships/{id}/introductions}: what a member asks the cohort for. */
@Path("/v1/cohort-memberships/{id}/introductions")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class CohortIntroductionsResource {
    private final AskCohort ask;

    @Inject
    CohortIntroductionsResource(AskCohort ask) {
        this.ask = ask;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<CohortIntroductionView> list(@PathParam("id") UUID id, @BeanParam ListRequest request)
            throws Exception {
        return ask.list(id, request);
    }

    @POST
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortIntroductionView.class, responseCode = "201")
    public Response create(
            @PathParam("id") UUID id, @NotNull(message = "A body is needed.") @Valid CohortIntroductionDraft draft)
            throws Exception {
        CohortIntroductionView made = ask.ask(id, draft);
        return Tagged.created("cohort-memberships/" + id + "/introductions", made.id(), made);
    }

    @GET
    @Path("{introductionId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = CohortIntroductionView.class, responseCode = "200")
    public Response one(
            @PathParam("id") UUID id, @PathParam("introductionId") UUID introductionId, @Context HttpHeaders headers)
            throws Exception {
        return Tagged.of(ask.one(id, introductionId), headers);
    }

    @POST
    @Path("{introductionId}/withdraw")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = CohortIntroductionView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("introductionId") UUID introductionId)
            throws Exception {
        return Tagged.changed(ask.withdraw(id, introductionId));
    }
}
