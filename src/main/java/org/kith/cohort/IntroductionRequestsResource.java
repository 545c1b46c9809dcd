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

/** {@code /v1/cohort-memberships/{id}/introduction-requests}: what a member is asked for. */
@Path("/v1/cohort-memberships/{id}/introduction-requests")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class IntroductionRequestsResource {
    private final AnswerRequests answer;

    @Inject
    IntroductionRequestsResource(AnswerRequests answer) {
        this.answer = answer;
    }

    @GET
    @PermissionsAllowed("cohorts:read")
    public Page<IntroductionRequestView> list(@PathParam("id") UUID id, @BeanParam ListRequest request)
            throws Exception {
        return answer.list(id, request);
    }

    @GET
    @Path("{requestId}")
    @PermissionsAllowed("cohorts:read")
    @APIResponseSchema(value = IntroductionRequestView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId, @Context HttpHeaders headers)
            throws Exception {
        return Tagged.of(answer.one(id, requestId), headers);
    }

    @POST
    @Path("{requestId}/agree")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = IntroductionRequestView.class, responseCode = "200")
    public Response agree(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @NotNull(message = "A body is needed.") @Valid AgreementDraft draft)
            throws Exception {
        return Tagged.changed(answer.agree(id, requestId, draft));
    }

    @POST
    @Path("{requestId}/decline")
    @PermissionsAllowed("cohorts:write")
    @APIResponseSchema(value = IntroductionRequestView.class, responseCode = "200")
    public Response decline(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) throws Exception {
        return Tagged.changed(answer.decline(id, requestId));
    }
}
