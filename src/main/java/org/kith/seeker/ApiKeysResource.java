package org.kith.seeker;

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
import org.kith.tenancy.Caller;
import org.kith.tenancy.Transacted;

/** {@code /v1/api-keys}: the caller's own keys. */
@Path("/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ApiKeysResource {
    private final ApiKeys keys;
    private final Caller caller;

    @Inject
    ApiKeysResource(ApiKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("api-keys:read")
    public Page<ApiKeyView> list(@BeanParam ListRequest request) {
        return keys.list(caller.seekerId(), request);
    }

    @POST
    @PermissionsAllowed("api-keys:write")
    @APIResponseSchema(value = MintedApiKeyView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid ApiKeyDraft draft) {
        MintedApiKeyView key = keys.mint(caller.seekerId(), draft, caller.scopes());
        return Tagged.created("api-keys", key.id(), key);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("api-keys:read")
    @APIResponseSchema(value = ApiKeyView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(ApiKeyView.of(keys.visible(caller.seekerId(), id)), headers);
    }

    @POST
    @Path("{id}/revoke")
    @PermissionsAllowed("api-keys:write")
    @APIResponseSchema(value = ApiKeyView.class, responseCode = "200")
    public Response revoke(@PathParam("id") UUID id) {
        return Tagged.changed(keys.revoke(caller.seekerId(), id));
    }
}
