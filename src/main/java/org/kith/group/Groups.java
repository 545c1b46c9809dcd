package org.kith.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.contact.Contacts;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** The groups that the caller's seeker knows of. */
@ApplicationScoped
public class Groups implements PanacheRepositoryBase<Group, OwnedId> {
    private static final SortKey NAME = new SortKey("name", "t.sort_name", "text");
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final GroupMembers members;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Groups(Rows rows, Caller caller, Contacts contacts, GroupMembers members, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.members = members;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The group, or 404. */
    public Group visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    /** Whether the seeker has it. */
    public boolean has(UUID id) {
        return rows.has("contact_group", caller.seekerId(), id);
    }

    /** The group as it is shown, or 404. */
    GroupView shown(UUID id) {
        return rows.first(
                        "select " + GroupView.COLUMNS + " from contact_group t where t.seeker_id = ? and t.id = ?",
                        List.of(caller.seekerId(), id),
                        GroupView::read)
                .orElseThrow(Problem::notFound);
    }

    GroupView add(GroupDraft draft) {
        Instant now = clock.instant();
        Group group = Group.of(caller.seekerId(), identifiers.next(), now);
        apply(draft, group, now);
        persist(group);
        return written(group);
    }

    GroupView change(Group group, GroupDraft draft) {
        apply(draft, group, clock.instant());
        return written(group);
    }

    void remove(Group group) {
        delete(group);
        flush();
    }

    /** Takes a contact out. 404 when there is no such group, or the contact is not in it. */
    void lose(UUID groupId, UUID contactId) {
        // Locked, so that nobody makes the contact the gateway person while it leaves.
        Group group = findByIdOptional(new OwnedId(caller.seekerId(), groupId), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        members.remove(groupId, contactId);
        group.lose(contactId, clock.instant());
    }

    Page<GroupView> list(GroupFilter filter) {
        Listing listing = new Listing(GroupView.COLUMNS, "contact_group t", "t.id", caller.seekerId(), filter)
                .sortable(NAME)
                .sortable(CREATED)
                .sortable(UPDATED);
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.kind = ?", parameters.constant("kind", filter.kind, GroupKind.class))
                .whereGiven(
                        "exists (select from group_member m where m.seeker_id = t.seeker_id"
                                + " and m.group_id = t.id and m.contact_id = ?)",
                        parameters.id("contactId", filter.contactId))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, GroupView::read);
    }

    private void apply(GroupDraft draft, Group group, Instant now) {
        if (draft.gatewayContactId() != null && !contacts.has(draft.gatewayContactId())) {
            throw Problem.invalid("/gatewayContactId", "unknown-reference", "The seeker has no such contact.");
        }
        draft.applyTo(group, now);
    }

    /** The group is written first: its row is what a member who leaves at this moment waits for. */
    private GroupView written(Group group) {
        flush();
        if (group.gatewayContactId != null) {
            members.welcome(group.id, group.gatewayContactId);
        }
        return shown(group.id);
    }
}
