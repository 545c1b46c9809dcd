package org.kith.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Referrers;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The organizations that the caller's seeker knows of. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, OwnedId> {
    private static final SortKey NAME = new SortKey("name", "t.name_key", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Referrers referrers;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Organizations(Rows rows, Referrers referrers, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.referrers = referrers;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The organization, or 404. */
    public Organization visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Those of the ids that the seeker has. */
    public Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(rows.all(
                        "select id from organization where seeker_id = ? and id = any (?)",
                        List.of(caller.seekerId(), ids.toArray(UUID[]::new)),
                        row -> row.getObject(1, UUID.class)));
    }

    /** 422 at the pointer, unless the id is null or the seeker has the organization. */
    public void requireKnown(UUID id, String pointer) {
        requireAmong(id == null ? Set.of() : known(Set.of(id)), id, pointer);
    }

    /** 422 at the pointer, unless the id is null or one of the known ones. */
    public static void requireAmong(Set<UUID> known, UUID id, String pointer) {
        if (id != null && !known.contains(id)) {
            throw Problem.invalid(pointer, "unknown-reference", "There is no organization of this id.");
        }
    }

    Organization add(OrganizationDraft draft) {
        Organization organization = Organization.of(caller.seekerId(), identifiers.next(), clock.instant());
        draft.applyTo(organization, clock.instant());
        refuseDuplicate(organization);
        persist(organization);
        writeWords(organization);
        return organization;
    }

    Organization change(Organization organization, OrganizationDraft draft) {
        draft.applyTo(organization, clock.instant());
        refuseDuplicate(organization);
        writeWords(organization);
        refreshSearchOfPeople(organization.id);
        return organization;
    }

    /** Deletes it. 409 while anything refers to it: that would lose what it says. */
    void remove(Organization organization) {
        boolean free = rows.any(
                "select 1 from organization o where o.seeker_id = ? and o.id = ? and "
                        + referrers.none("organization", "o", Set.of("organization_word")),
                List.of(caller.seekerId(), organization.id));
        if (!free) {
            throw Problem.of(ProblemType.IN_USE, "Others refer to it, such as contacts; change or delete those first.");
        }
        delete(organization);
        flush();
    }

    Page<OrganizationView> list(OrganizationFilter filter) {
        Listing listing = new Listing(OrganizationView.COLUMNS, "organization t", "t.id", caller.seekerId(), filter)
                .sortable(NAME)
                .sortable(CREATED)
                .sortable(UPDATED);
        Parameters parameters = listing.parameters();
        String domain = parameters.text("domain", filter.domain, 253);
        String q = parameters.text("q", filter.q, 200);
        if (q != null) {
            NormalizedName.of(q)
                    .words()
                    .forEach(word -> listing.where(
                            "exists (select from organization_word w where w.seeker_id = t.seeker_id"
                                    + " and w.organization_id = t.id and w.word >= ? and w.word < ?)",
                            word,
                            word + '\uFFFF'));
        }
        return listing.whereGiven("t.industry = ?", parameters.text("industry", filter.industry, 200))
                .whereGiven("t.domain = ?", domain == null ? null : domain.toLowerCase(Locale.ROOT))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, OrganizationView::read);
    }

    private void refuseDuplicate(Organization organization) {
        boolean taken = rows.any(
                "select 1 from organization where seeker_id = ? and name_key = ? and id <> ?",
                List.of(caller.seekerId(), organization.nameKey, organization.id));
        if (taken) {
            String message = "An organization of this name exists.";
            throw Problem.of(ProblemType.DUPLICATE, message, List.of(FieldError.at("/name", "duplicate", message)));
        }
    }

    private void writeWords(Organization organization) {
        flush();
        rows.change(
                "delete from organization_word where seeker_id = ? and organization_id = ?",
                List.of(caller.seekerId(), organization.id));
        rows.change(
                "insert into organization_word (seeker_id, organization_id, word) select ?, ?, w.* from unnest(?) w",
                List.of(caller.seekerId(), organization.id, organization.words().toArray(String[]::new)));
    }

    /** What search knows of a contact holds the names of its organizations. */
    private void refreshSearchOfPeople(UUID id) {
        rows.first(
                "select refresh_contact_search(array(select contact_id from affiliation"
                        + " where seeker_id = ? and organization_id = ?))",
                List.of(caller.seekerId(), id),
                row -> true);
    }
}
