package org.kith.prompt;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kith.advice.InLanguage;
import org.kith.http.Parameters;
import org.kith.http.Tagged;
import org.kith.tenancy.Transacted;

/** {@code /v1/prompts}. */
@Path("/v1/prompts")
@Produces(MediaType.APPLICATION_JSON)
@Transacted
public class PromptsResource {
    private final Prompts prompts;
    private final AnswerPrompt answer;
    private final MovePrompt move;

    @Inject
    PromptsResource(Prompts prompts, AnswerPrompt answer, MovePrompt move) {
        this.prompts = prompts;
        this.answer = answer;
        this.move = move;
    }

    @GET
    @PermissionsAllowed("prompts:read")
    @InLanguage
    public PromptPage list(@BeanParam PromptFilter filter) {
        return prompts.list(filter);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("prompts:read")
    @InLanguage
    public PromptView one(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        Parameters parameters = new Parameters();
        LocalDate date = parameters.date("asOf", asOf);
        parameters.done();
        return prompts.one(id, date);
    }

    @POST
    @Path("{id}/answer")
    @PermissionsAllowed("prompts:write")
    @APIResponseSchema(value = PromptAnswerView.class, responseCode = "201")
    public Response answer(
            @PathParam("id") String id, @NotNull(message = "A body is needed.") @Valid PromptAnswerDraft draft) {
        PromptAnswerView answered = answer.with(id, draft);
        return Tagged.created("contacts", answered.contactId(), answered);
    }

    @POST
    @Path("{id}/skip")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("prompts:write")
    @InLanguage
    public PromptView skip(@PathParam("id") String id, @Valid PromptSkip said) {
        return move.skip(id, PromptSkip.orForGood(said));
    }

    @POST
    @Path("{id}/not-comfortable")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("prompts:write")
    @InLanguage
    public PromptView notComfortable(@PathParam("id") String id, @Valid PromptStepDraft said) {
        return move.step(PromptStep.NOT_COMFORTABLE, id, PromptStepDraft.orNow(said));
    }

    @POST
    @Path("{id}/restore")
    @Consumes(MediaType.APPLICATION_JSON) // so that without a body none has to be named
    @PermissionsAllowed("prompts:write")
    @InLanguage
    public PromptView restore(@PathParam("id") String id, @Valid PromptStepDraft said) {
        return move.step(PromptStep.RESTORE, id, PromptStepDraft.orNow(said));
    }
}
