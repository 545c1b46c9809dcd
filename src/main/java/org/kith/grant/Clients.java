package org.kith.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.ListRequest;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.Problem;
import org.kith.seeker.Seekers;
import org.kith.tenancy.Caller;
import org.kith.tenancy.KeyText;
import org.kith.tenancy.OwnedId;
import org.kith.tenancy.Transactions;

/** Seekers who granted something to the caller. What is written of a grant is written as the seeker whose it is. */
@ApplicationScoped
public class Clients {
    private static final SortKey CREATED = new SortKey("createdAt", "t.created_at", "timestamptz");

    private final Grants grants;
    private final Seekers seekers;
    private final Transactions transactions;
    private final Rows rows;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Clients(Grants grants, Seekers seekers, Transactions transactions, Rows rows, Caller caller, Clock clock) {
        this.grants = grants;
        this.seekers = seekers;
        this.transactions = transactions;
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes an invitation up. @throws Problem 422 when it is none, is over, was taken up before, or is one's own */
    ClientView accept(ClientDraft draft) throws Exception {
        KeyText invitation = KeyText.readInvitation(draft.invitation().strip()).orElseThrow(Clients::unknownInvitation);
        UUID me = caller.accountId();
        if (invitation.seekerId().equals(me)) {
            throw unknownInvitation();
        }
        String name = seekers.name(me);
        return transactions.within(invitation.seekerId(), () -> accept(invitation, me, name));
    }

    private ClientView accept(KeyText invitation, UUID me, String name) {
        Instant now = clock.instant();
        AccessGrant grant = grants.findByIdOptional(
                        new OwnedId(invitation.seekerId(), invitation.keyId()), LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isOpenTo(invitation, now))
                .orElseThrow(Clients::unknownInvitation);
        grants.endEarlier(grant.seekerId, me);
        grant.accept(me, name, now);
        grants.flush();
        return ClientView.of(grant, now);
    }

    /** @throws Problem 404 when nobody granted that to the caller */
    ClientView shown(UUID id) {
        return ClientView.of(existing(id), clock.instant());
    }

    /** Gives a grant up, from the next request on. @throws Problem 404, or 409 when it was ended before */
    ClientView end(UUID id) throws Exception {
        OwnedId grant = new OwnedId(existing(id).seekerId, id);
        return transactions.within(
                grant.seekerId(), () -> ClientView.of(grants.end(grant, EndedBy.GRANTEE), clock.instant()));
    }

    Page<ClientView> list(ListRequest request) {
        Instant now = clock.instant();
        return grants.shown(
                new Listing("t.seeker_id, t.id", "access_grant t", "t.id", null, request)
                        .where("t.grantee_id = ?", caller.accountId())
                        .sortable(CREATED)
                        .read(rows, row -> new OwnedId(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                grant -> ClientView.of(grant, now));
    }

    private AccessGrant existing(UUID id) {
        return grants.find("granteeId = ?1 and id = ?2", caller.accountId(), id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    private static Problem unknownInvitation() {
        return Problem.invalid(
                "/invitation",
                "unknown-invitation",
                "An invitation that somebody else passed on and nobody has taken up.");
    }
}
