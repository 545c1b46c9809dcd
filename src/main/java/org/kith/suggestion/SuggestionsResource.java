package org.kith.suggestion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.advice.InLanguage;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Reveals;
import org.kith.tenancy.Transacted;

/** {@code /v1/suggestions}, and the lists of people of one sort beside it. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@InLanguage
@Transacted
@Reveals({FieldGroup.NOTES, FieldGroup.CLOSENESS})
public class SuggestionsResource {
    private final SuggestPeople suggest;

    @Inject
    SuggestionsResource(SuggestPeople suggest) {
        this.suggest = suggest;
    }

    @GET
    @Path("suggestions")
    @PermissionsAllowed("plan:read")
    public Suggestions toAsk(@BeanParam SuggestionFilter filter) {
        return suggest.toAsk(filter);
    }

    @GET
    @Path("never-asked")
    @PermissionsAllowed("plan:read")
    public Suggestions neverAsked(@BeanParam PeopleFilter filter) {
        return suggest.neverAsked(filter);
    }

    @GET
    @Path("past-helpers")
    @PermissionsAllowed("plan:read")
    public Suggestions pastHelpers(@BeanParam PeopleFilter filter) {
        return suggest.pastHelpers(filter);
    }

    @GET
    @Path("dormant-ties")
    @PermissionsAllowed("plan:read")
    public Suggestions dormantTies(@BeanParam PeopleFilter filter) {
        return suggest.dormantTies(filter);
    }
}
