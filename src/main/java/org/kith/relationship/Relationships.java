package org.kith.relationship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.contact.Contacts;
import org.kith.http.Parameters;
import org.kith.organization.Organizations;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** Who knows whom in the network of the caller's seeker. */
@ApplicationScoped
public class Relationships implements PanacheRepositoryBase<Relationship, OwnedId> {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final Organizations organizations;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Relationships(
            Rows rows,
            Caller caller,
            Contacts contacts,
            Organizations organizations,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.organizations = organizations;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The relationship, or 404. */
    public Relationship visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Relationship add(RelationshipDraft draft) {
        refuseWrongEnds(draft);
        Instant now = clock.instant();
        Relationship relationship = Relationship.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(relationship, now);
        persist(relationship);
        flush();
        return relationship;
    }

    /**
     * Notes that two contacts know each other, unless something is noted of the two already, in either direction.
     *
     * @param evidence what makes us say so, without a name
     */
    public void acquaint(UUID one, UUID other, String evidence) {
        boolean noted = rows.any(
                "select 1 from relationship where seeker_id = ? and ((contact_id = ? and other_contact_id = ?)"
                        + " or (contact_id = ? and other_contact_id = ?)) limit 1",
                List.of(caller.seekerId(), one, other, other, one));
        if (!noted) {
            add(new RelationshipDraft(
                    one, other, null, null, RelationshipKind.KNOWS, null, Provenance.STATED, evidence, null));
        }
    }

    Relationship change(Relationship relationship, RelationshipDraft draft) {
        refuseWrongEnds(draft);
        draft.applyTo(relationship, clock.instant());
        flush();
        return relationship;
    }

    void remove(Relationship relationship) {
        delete(relationship);
        flush();
    }

    Page<RelationshipView> list(RelationshipFilter filter) {
        Listing listing = new Listing(RelationshipView.COLUMNS, "relationship t", "t.id", caller.seekerId(), filter)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortedBy("-createdAt");
        Parameters parameters = listing.parameters();
        UUID contactId = parameters.id("contactId", filter.contactId);
        if (contactId != null) {
            listing.where("(t.contact_id = ? or t.other_contact_id = ?)", contactId, contactId);
        }
        return listing.whereGiven("t.organization_id = ?", parameters.id("organizationId", filter.organizationId))
                .whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, RelationshipKind.class))
                .whereGiven("t.provenance = ?", parameters.constant("provenance", filter.provenance, Provenance.class))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, RelationshipView::read);
    }

    private void refuseWrongEnds(RelationshipDraft draft) {
        refuseWrongEnds(draft, contacts::has, this::hasOrganization);
    }

    /** 422 with all that is wrong with the ends. */
    static void refuseWrongEnds(
            RelationshipDraft draft, Predicate<UUID> knownContact, Predicate<UUID> knownOrganization) {
        List<FieldError> errors = new ArrayList<>(draft.wrongEnd());
        refuseUnknown(draft.contactId(), knownContact, "/contactId", errors);
        refuseUnknown(draft.otherContactId(), knownContact, "/otherContactId", errors);
        refuseUnknown(draft.organizationId(), knownOrganization, "/organizationId", errors);
        if (!errors.isEmpty()) {
            throw Problem.of(ProblemType.INVALID, "The two ends of the relationship are not valid.", errors);
        }
    }

    private boolean hasOrganization(UUID id) {
        return !organizations.known(Set.of(id)).isEmpty();
    }

    private static void refuseUnknown(UUID id, Predicate<UUID> known, String pointer, List<FieldError> errors) {
        if (id != null && !known.test(id)) {
            errors.add(FieldError.at(pointer, "unknown-reference", "The seeker has nothing with this identifier."));
        }
    }
}
