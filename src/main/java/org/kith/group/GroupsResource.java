package org.kith.group;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.contact.Contacts;
import org.kith.http.MergePatch;
import org.kith.http.Tagged;
import org.kith.page.ListRequest;
import org.kith.page.Page;
import org.kith.problem.Problem;
import org.kith.tenancy.Transacted;

/** {@code /v1/groups}, and the members of each. */
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class GroupsResource {
    private final Groups groups;
    private final GroupMembers members;
    private final Contacts contacts;
    private final MergePatch patches;

    @Inject
    GroupsResource(Groups groups, GroupMembers members, Contacts contacts, MergePatch patches) {
        this.groups = groups;
        this.members = members;
        this.contacts = contacts;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("groups:read")
    public Page<GroupView> list(@BeanParam GroupFilter filter) {
        return groups.list(filter);
    }

    @POST
    @PermissionsAllowed("groups:write")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    public Response create(@NotNull(message = "A body is needed.") @Valid GroupDraft draft) {
        GroupView group = groups.add(draft);
        return Tagged.created("groups", group.id(), group);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("groups:read")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return Tagged.of(groups.shown(id), headers);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @PermissionsAllowed("groups:write")
    @APIResponseSchema(value = GroupView.class, responseCode = "200")
    public Response change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = GroupDraft.class)))
                    @NotNull(message = "A body is needed.")
                    ObjectNode patch,
            @Context HttpHeaders headers) {
        Group group = groups.visible(id);
        Tagged.requireMatch(headers, group.version);
        GroupDraft draft = patches.apply(patch, GroupDraft.of(group), GroupDraft.class);
        return Tagged.changed(groups.change(group, draft));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("groups:write")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Group group = groups.visible(id);
        Tagged.requireMatch(headers, group.version);
        groups.remove(group);
    }

    @GET
    @Path("{id}/members")
    @PermissionsAllowed("groups:read")
    public Page<GroupMemberView> members(@PathParam("id") UUID id, @BeanParam ListRequest request) {
        requireGroup(id);
        return members.list(id, request);
    }

    @PUT
    @Path("{id}/members/{contactId}")
    @PermissionsAllowed("groups:write")
    public GroupMemberView putMember(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contactId,
            @NotNull(message = "A body is needed.") @Valid GroupMemberDraft draft) {
        requireGroup(id);
        if (!contacts.has(contactId)) {
            throw Problem.notFound();
        }
        return members.put(id, contactId, draft);
    }

    @DELETE
    @Path("{id}/members/{contactId}")
    @PermissionsAllowed("groups:write")
    public void removeMember(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId) {
        groups.lose(id, contactId);
    }

    private void requireGroup(UUID id) {
        if (!groups.has(id)) {
            throw Problem.notFound();
        }
    }
}
