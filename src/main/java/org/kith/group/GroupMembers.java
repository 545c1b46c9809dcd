package org.kith.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;

/** Who is in which group. Who comes and goes does not change the version of the group. */
@ApplicationScoped
class GroupMembers {
    private static final SortKey NAME = new SortKey("name", "c.sort_name", "text");

    private static final String ADD = "insert into group_member (seeker_id, group_id, contact_id, role, joined_at)"
            + " values (?, ?, ?, ?, ?) on conflict (seeker_id, group_id, contact_id) do ";

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    GroupMembers(Rows rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Puts a contact into a group, or gives a member another role; when the member joined stays as it was. */
    GroupMemberView put(UUID groupId, UUID contactId, GroupMemberDraft draft) {
        if (!isIn(groupId, contactId)) {
            countChanged(groupId);
        }
        rows.change(ADD + "update set role = excluded.role", member(groupId, contactId, draft.bareRole()));
        return rows.first(
                        "select " + GroupMemberView.COLUMNS + " from " + GroupMemberView.TABLES
                                + " where t.seeker_id = ? and t.group_id = ? and t.contact_id = ?",
                        List.of(caller.seekerId(), groupId, contactId),
                        GroupMemberView::read)
                .orElseThrow(Problem::notFound);
    }

    private boolean isIn(UUID groupId, UUID contactId) {
        return rows.any(
                "select 1 from group_member where seeker_id = ? and group_id = ? and contact_id = ?",
                List.of(caller.seekerId(), groupId, contactId));
    }

    /** How many members it has is a part of the group as it is shown, and so of its version. */
    private void countChanged(UUID groupId) {
        rows.change(
                "update contact_group set version = version + 1, updated_at = ? where seeker_id = ? and id = ?",
                List.of(clock.instant(), caller.seekerId(), groupId));
    }

    /** Puts a contact into a group; who is there already stays as they are. */
    void welcome(UUID groupId, UUID contactId) {
        rows.change(ADD + "nothing", member(groupId, contactId, null));
    }

    /** Takes a contact out of a group, or 404. */
    void remove(UUID groupId, UUID contactId) {
        int removed = rows.change(
                "delete from group_member where seeker_id = ? and group_id = ? and contact_id = ?",
                List.of(caller.seekerId(), groupId, contactId));
        if (removed == 0) {
            throw Problem.notFound();
        }
    }

    Page<GroupMemberView> list(UUID groupId, ListRequest request) {
        return new Listing(GroupMemberView.COLUMNS, GroupMemberView.TABLES, "t.contact_id", caller.seekerId(), request)
                .sortable(NAME)
                .where("t.group_id = ?", groupId)
                .read(rows, GroupMemberView::read);
    }

    private List<Object> member(UUID groupId, UUID contactId, String role) {
        return Arrays.asList(caller.seekerId(), groupId, contactId, role, clock.instant());
    }
}
