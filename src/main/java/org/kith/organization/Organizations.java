package org.kith.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.http.Parameters;
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

/** The organizations that the caller's seeker knows of. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, OwnedId> {
    private static final SortKey NAME = new SortKey("name", "t.name_key", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Organizations(Rows rows, Caller caller, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The organization, or 404. */
    public Organization visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.first(
                        "select 1 from organization where seeker_id = ? and id = ?",
                        List.of(caller.seekerId(), id),
                        row -> true)
                .isPresent();
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

    /** The organization of that very name (but for case, accents, punctuation, legal form), made if there is none. */
    public UUID findOrMake(String name) {
        NormalizedName normalized = NormalizedName.of(name);
        Optional<UUID> found = rows.first(
                "select id from organization where seeker_id = ? and name_normal = ?"
                        + " order by (name_key = ?) desc, id limit 1",
                List.of(caller.seekerId(), normalized.normal(), normalized.key()),
                row -> row.getObject(1, UUID.class));
        return found.orElseGet(() -> add(new OrganizationDraft(name.strip(), null, null, null)).id);
    }

    /** Deletes it. 409 while a contact or a relationship refers to it: they would lose what they say. */
    void remove(Organization organization) {
        boolean used = rows.first(
                        "select 1 where exists (select from affiliation where seeker_id = ? and organization_id = ?)"
                                + " or exists (select from relationship where seeker_id = ? and organization_id = ?)",
                        List.of(caller.seekerId(), organization.id, caller.seekerId(), organization.id),
                        row -> true)
                .isPresent();
        if (used) {
            throw Problem.of(
                    ProblemType.IN_USE, "Contacts or relationships refer to it; change or delete those first.");
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
        boolean taken = rows.first(
                        "select 1 from organization where seeker_id = ? and name_key = ? and id <> ?",
                        List.of(caller.seekerId(), organization.nameKey, organization.id),
                        row -> true)
                .isPresent();
        if (taken) {
            String message = "An organization of this name exists.";
            throw Problem.of(ProblemType.DUPLICATE, message, List.of(FieldError.at("/name", "duplicate", message)));
        }
    }

    private void writeWords(Organization organization) {
        flush();
        List<Object> whose = List.of(caller.seekerId(), organization.id);
        rows.change("delete from organization_word where seeker_id = ? and organization_id = ?", whose);
        rows.change(
                "insert into organization_word (seeker_id, organization_id, word) select ?, ?, unnest(?)",
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
