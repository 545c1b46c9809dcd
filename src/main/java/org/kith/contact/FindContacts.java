package org.kith.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.tenancy.Caller;
import org.kith.tenancy.FieldGroup;

/** Lists contacts: by filters, and by free text with the best match first. */
@ApplicationScoped
class FindContacts {
    private static final SortKey NAME = new SortKey("name", "t.sort_name", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");
    private static final SortKey LAST_INTERACTION = new SortKey(
            "lastInteractionAt", "coalesce(t.last_interaction_at, '-infinity'::timestamptz)", "timestamptz");
    private static final SortKey RELEVANCE = new SortKey("relevance", "found.rank", "int");
    /** What the free text is of, besides names and work. */
    private static final Set<FieldGroup> SEARCHED = Set.of(FieldGroup.NOTES, FieldGroup.CONTACT_DETAILS);

    private static final String KEYED =
            "t.id in (select k.contact_id from contact_key k where k.seeker_id = ? and k.kind = ? and k.value = ?)";

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    FindContacts(Rows rows, Caller caller, Contacts contacts, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.clock = clock;
    }

    Page<ContactView> by(ContactFilter filter) {
        Listing listing = new Listing(ContactView.COLUMNS, "contact t", "t.id", caller.seekerId(), filter)
                .sortable(NAME)
                .sortable(CREATED)
                .sortable(UPDATED)
                .sortable(LAST_INTERACTION);
        search(listing, filter);
        narrow(listing, filter);
        narrowByOthers(listing, filter);
        Instant now = clock.instant();
        return listing.read(rows, row -> ContactView.read(row, now));
    }

    /** Who is not shown all of what is searched finds by names and work alone. */
    private void search(Listing listing, ContactFilter filter) {
        String q = listing.parameters().text("q", filter.q, 200);
        if (q != null) {
            boolean workAlone = !caller.fieldGroups().containsAll(SEARCHED);
            listing.joining("join search_contacts(?, ?) found on found.contact_id = t.id", q, workAlone)
                    .sortable(RELEVANCE)
                    .sortedBy(RELEVANCE.name() + "," + NAME.name());
        }
    }

    private void narrow(Listing listing, ContactFilter filter) {
        Parameters parameters = listing.parameters();
        boolean archived = Boolean.TRUE.equals(parameters.bool("archived", filter.archived));
        Band band = parameters.constant("band", filter.band, Band.class);
        listing.where(archived ? "t.archived_at is not null" : "t.archived_at is null")
                .whereGiven("t.circle = ?", parameters.constant("circle", filter.circle, Circle.class))
                .whereGiven(
                        "t.provider_category = ?",
                        parameters.constant("providerCategory", filter.providerCategory, ProviderCategory.class))
                .whereGiven("t.closeness = ?", parameters.constant("closeness", filter.closeness, Closeness.class))
                .whereGiven(
                        "t.employment_status = ?",
                        parameters.constant("employmentStatus", filter.employmentStatus, EmploymentStatus.class))
                .whereGiven("t.origin = ?", parameters.constant("origin", filter.origin, Origin.class))
                .whereGiven("t.connector = ?", parameters.bool("connector", filter.connector))
                .whereGiven("t.comfortable_asking = ?", parameters.bool("comfortableAsking", filter.comfortableAsking))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince));
        if (band != null) {
            listing.where(Band.SQL, Band.arguments(band, clock.instant()));
        }
    }

    private void narrowByOthers(Listing listing, ContactFilter filter) {
        Parameters parameters = listing.parameters();
        UUID me = caller.seekerId();
        UUID organization = parameters.id("organizationId", filter.organizationId);
        if (organization != null) {
            listing.where(
                    "t.id in (select a.contact_id from affiliation a where a.seeker_id = ? and a.organization_id = ?)",
                    me,
                    organization);
        }
        UUID group = parameters.id("groupId", filter.groupId);
        if (group != null) {
            listing.where(
                    "t.id in (select m.contact_id from group_member m where m.seeker_id = ? and m.group_id = ?)",
                    me,
                    group);
        }
        keyed(listing, ContactKey.Kind.TAG, parameters.text("tag", filter.tag, 100));
        String email = parameters.text("email", filter.email, 320);
        keyed(
                listing,
                ContactKey.Kind.EMAIL,
                email == null ? null : ContactKey.email(email).value());
        String phone = parameters.text("phone", filter.phone, 100);
        if (phone != null) {
            String normalized = contacts.region().normalize(phone);
            keyed(listing, ContactKey.Kind.PHONE, normalized == null ? "" : normalized);
        }
    }

    private void keyed(Listing listing, ContactKey.Kind kind, String value) {
        if (value != null) {
            listing.where(KEYED, caller.seekerId(), kind, value);
        }
    }
}
