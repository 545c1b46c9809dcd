package org.kith.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.page.Rows;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Hands documents over, and follows them from hand to hand. A résumé goes to nobody who is not trusted with it. */
@ApplicationScoped
class HandOver {
    private final DocumentShares shares;
    private final CourierSteps steps;
    private final Things things;
    private final Rows rows;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    HandOver(
            DocumentShares shares,
            CourierSteps steps,
            Things things,
            Rows rows,
            Caller caller,
            Identifiers identifiers,
            Clock clock) {
        this.shares = shares;
        this.steps = steps;
        this.things = things;
        this.rows = rows;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    DocumentShareView add(DocumentShareDraft draft) {
        Instant now = clock.instant();
        check(draft, now);
        refuseUntrusted(draft);
        DocumentShare share = DocumentShare.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(share, now);
        shares.persist(share);
        shares.flush();
        return DocumentShareView.of(share, List.of());
    }

    DocumentShareView change(DocumentShare share, DocumentShareDraft draft) {
        Instant now = clock.instant();
        check(draft, now);
        // Whoever lost the trust later keeps what was given before; the words about it may still be changed.
        if (draft.isAnotherHandOver(share)) {
            refuseUntrusted(draft);
        }
        List<CourierStep> way = steps.of(share.id);
        draft.applyTo(share, now);
        if (!way.isEmpty() && way.get(0).occurredAt().isBefore(share.occurredAt)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "It went on at " + way.get(0).occurredAt() + "; it cannot have been handed over after that.");
        }
        shares.flush();
        return DocumentShareView.of(share, way);
    }

    /** Notes one more step of its way; 409 once it has arrived, and when it contradicts the order of the steps. */
    DocumentShareView goesOn(UUID id, CourierStepDraft draft, LongConsumer versionCheck) {
        DocumentShare share = shares.locked(id);
        versionCheck.accept(share.version);
        Instant now = clock.instant();
        draft.refuseWrongHolder();
        things.require(Kind.CONTACT, draft.holderContactId(), "/holderContactId");
        Instant at = Occurred.at(draft.occurredAt(), now, "/occurredAt");
        if (share.arrivedAt != null) {
            throw Problem.of(ProblemType.ILLEGAL_TRANSITION, "It has arrived; nothing leads on from here.");
        }
        List<CourierStep> way = steps.of(id);
        Instant last =
                way.isEmpty() ? share.occurredAt : way.get(way.size() - 1).occurredAt();
        if (at.isBefore(last)) {
            throw Problem.of(
                    ProblemType.OUT_OF_ORDER,
                    "It last changed hands at " + last + "; what follows cannot have happened before.");
        }
        steps.add(id, draft.of(share, way.size() + 1, at, now));
        share.arrivedAt = draft.ends() ? at : null;
        share.updatedAt = now;
        shares.flush();
        return shares.shown(share);
    }

    private void check(DocumentShareDraft draft, Instant now) {
        draft.refuseTwoAddressees();
        Occurred.at(draft.occurredAt(), now, "/occurredAt");
        things.require(Kind.DOCUMENT, draft.documentId(), "/documentId");
        things.require(Kind.CONTACT, draft.toContactId(), "/toContactId");
        things.require(Kind.CONTACT, draft.forContactId(), "/forContactId");
        things.require(Kind.ORGANIZATION, draft.organizationId(), "/organizationId");
        things.require(Kind.LEAD, draft.leadId(), "/leadId");
        things.require(Kind.ASK, draft.askId(), "/askId");
    }

    private void refuseUntrusted(DocumentShareDraft draft) {
        UUID me = caller.seekerId();
        boolean tooPersonal = rows.any(
                "select 1 from document d, contact c where d.seeker_id = ? and d.id = ? and d.kind = 'RESUME'"
                        + " and c.seeker_id = ? and c.id = ? and not c.trusted_with_details",
                List.of(me, draft.documentId(), me, draft.toContactId()));
        if (tooPersonal) {
            String message = "A résumé holds your own details: mark the contact as trusted with them first"
                    + " (trustedWithDetails).";
            throw Problem.of(
                    ProblemType.NOT_TRUSTED, message, List.of(FieldError.at("/toContactId", "not-trusted", message)));
        }
    }
}
