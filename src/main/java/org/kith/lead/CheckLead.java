package org.kith.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;

/** Whether what is said about a lead can be: what it refers to is there, and what happened lies in the past. */
@ApplicationScoped
class CheckLead {
    private final Things things;

    @Inject
    CheckLead(Things things) {
        this.things = things;
    }

    /**
     * Checks the whole of it.
     *
     * @param known the source as it is kept, which may have been deleted since; null for a new lead
     * @throws Problem 422 with everything that is wrong
     */
    void check(LeadPatch said, Source known, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (said.saysNothing()) {
            errors.add(FieldError.at("/organization", "required", "An organization or a role is needed."));
        }
        Occurred.wrong(said.discoveredAt(), now, "/discoveredAt").ifPresent(errors::add);
        if (said.writtenOrganization() == null) {
            missing(Kind.ORGANIZATION, said.organizationId(), "/organizationId").ifPresent(errors::add);
        }
        missing(Kind.SEARCH, said.searchId(), "/searchId").ifPresent(errors::add);
        missing(Kind.CONTACT, said.givenByContactId(), "/givenByContactId").ifPresent(errors::add);
        if (said.source() != null && !said.source().equals(known)) {
            wrong(said.source()).ifPresent(errors::add);
        }
        List<Participant> participants = said.participantsOrNone();
        for (int i = 0; i < participants.size(); i++) {
            missing(Kind.CONTACT, participants.get(i).contactId(), "/participants/" + i + "/contactId")
                    .ifPresent(errors::add);
        }
        Problem.refuse(errors);
    }

    private Optional<FieldError> wrong(Source source) {
        if (source.id() == null) {
            return Optional.empty();
        }
        Optional<Kind> kind = source.type().kind();
        return kind.isEmpty()
                ? Optional.of(FieldError.at("/source/id", "not-allowed", "A source of this type has no id."))
                : missing(kind.get(), source.id(), "/source/id");
    }

    private Optional<FieldError> missing(Kind kind, UUID id, String pointer) {
        return id == null || things.has(kind, id)
                ? Optional.empty()
                : Optional.of(FieldError.at(pointer, "unknown-reference", "The seeker has no such thing."));
    }
}
