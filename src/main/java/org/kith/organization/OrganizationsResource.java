package org.kith.organization;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.Page;
import org.kith.tenancy.Transacted;

/** {@code /v1/organizations}. */
@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class OrganizationsResource {
    private final Organizations organizations;
    private final MatchOrganizations matches;
    private final MergePatch patches;

    @Inject
    OrganizationsResource(Organizations organizations, MatchOrganizations matches, MergePatch patches) {
        this.organizations = organizations;
        this.matches = matches;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("organizations:read")
    public Page<OrganizationView> list(@BeanParam OrganizationFilter filter) {
        return organizations.list(filter);
    }

    @GET
    @Path("matches")
    @PermissionsAllowed("organizations:read")
    public OrganizationMatches matches(@QueryParam("name") String name, @QueryParam("limit") String limit) {
        return matches.of(name, limit);
    }

    @POST
    @PermissionsAllowed("organizations:write")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid OrganizationDraft draft) {
        Organization organization = organizations.add(draft);
        return Tagged.created("organizations", organization.id, OrganizationView.of(organization));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("organizations:read")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(OrganizationView.of(organizations.visible(id)), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("organizations:write")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganizationDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Organization organization = organizations.visible(id);
        Tagged.requireMatch(headers, organization.version);
        OrganizationDraft draft = patches.apply(patch, OrganizationDraft.of(organization), OrganizationDraft.class);
        return Tagged.changed(OrganizationView.of(organizations.change(organization, draft)));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("organizations:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Organization organization = organizations.visible(id);
        Tagged.requireMatch(headers, organization.version);
        organizations.remove(organization);
    }
}
