package org.kith.grant;

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

/** {@code /v1/clients}: seekers who let the caller work for them. */
@Path("/v1/clients")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class ClientsResource {
    private final Clients clients;

    @Inject
    ClientsResource(Clients clients) {
        this.clients = clients;
    }

    @GET
    @PermissionsAllowed("clients:read")
    public Page<ClientView> list(@BeanParam ListRequest request) {
        return clients.list(request);
    }

    @POST
    @PermissionsAllowed("clients:write")
    @APIResponseSchema(value = ClientView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid ClientDraft draft) throws Exception {
        ClientView made = clients.accept(draft);
        return Tagged.created("clients", made.id(), made);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("clients:read")
    @APIResponseSchema(value = ClientView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(clients.shown(id), headers);
    }

    @POST
    @Path("{id}/end")
    @PermissionsAllowed("clients:write")
    @APIResponseSchema(value = ClientView.class, responseCode = "200")
    public Response end(@PathParam("id") UUID id) throws Exception {
        return Tagged.changed(clients.end(id));
    }
}
