package org.kith.gratitude;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kith.contact.Contacts;
import org.kith.history.Occurred;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Records, corrects and takes back thank-yous. */
@ApplicationScoped
class SendThanks {
    private final ThankYous thankYous;
    private final Settlements settlements;
    private final ReadAsReceiver receiver;
    private final Contacts contacts;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    SendThanks(
            ThankYous thankYous,
            Settlements settlements,
            ReadAsReceiver receiver,
            Contacts contacts,
            Caller caller,
            Identifiers identifiers,
            Clock clock) {
        this.thankYous = thankYous;
        this.settlements = settlements;
        this.receiver = receiver;
        this.contacts = contacts;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    ThankYouView send(ThankYouDraft draft) {
        Instant now = clock.instant();
        return keep(ThankYou.of(caller.seekerId(), identifiers.next(), now), draft, now);
    }

    ThankYouView correct(ThankYou thanks, ThankYouDraft draft) {
        return keep(thanks, draft, clock.instant());
    }

    /** Takes it back; what it settled is owed again, unless a later one settles it. */
    void takeBack(ThankYou thanks) {
        thankYous.delete(thanks);
        thankYous.flush();
    }

    ThankYouDraft draftOf(ThankYou thanks) {
        return ThankYouDraft.of(thanks, settlements.namedBy(thanks.id));
    }

    private ThankYouView keep(ThankYou thanks, ThankYouDraft draft, Instant now) {
        refuseInvalid(draft, now);
        draft.applyTo(thanks, now);
        thanks.genericBecause = receiver.genericBecause(thanks);
        thankYous.persist(thanks);
        thankYous.flush();
        settlements.name(thanks.id, draft.settles());
        return thankYous.view(thanks.id);
    }

    private void refuseInvalid(ThankYouDraft draft, Instant now) {
        UUID contactId = draft.contactId();
        if (!contacts.has(contactId)) {
            throw Problem.invalid("/contactId", "unknown-reference", "The seeker has no such contact.");
        }
        Occurred.at(draft.sentAt(), now, "/sentAt");
        settlements.refuseWrong(draft.settles(), contactId);
    }
}
