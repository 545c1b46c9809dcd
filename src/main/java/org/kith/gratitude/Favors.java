package org.kith.gratitude;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.contact.Contacts;
import org.kith.history.Occurred;
import org.kith.http.Parameters;
import org.kith.page.Listing;
import org.kith.page.Page;
import org.kith.page.Rows;
import org.kith.page.SortKey;
import org.kith.problem.FieldError;
import org.kith.problem.Problem;
import org.kith.tenancy.Caller;
import org.kith.tenancy.OwnedId;
import org.kith.time.Identifiers;

/** What the caller's seeker and the contacts did for each other. Help that was done for the seeker is owed thanks. */
@ApplicationScoped
public class Favors implements PanacheRepositoryBase<Favor, OwnedId> {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final KeepDebts debts;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Favors(Rows rows, Caller caller, Contacts contacts, KeepDebts debts, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.debts = debts;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The favor, or 404. */
    public Favor visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Favor add(FavorDraft draft) {
        Instant now = clock.instant();
        refuseInvalid(draft.facts(), now);
        Favor favor = Favor.of(caller.seekerId(), identifiers.next(), now);
        favor.status = draft.statusOrDone();
        draft.facts().applyTo(favor, now);
        persist(favor);
        return kept(favor);
    }

    Favor change(Favor favor, FavorPatch facts) {
        Instant now = clock.instant();
        refuseInvalid(facts, now);
        facts.applyTo(favor, now);
        return kept(favor);
    }

    /** The offer was kept. Of two callers at once the second finds it done. */
    Favor done(UUID id, FavorDone said, LongConsumer versionCheck) {
        Favor favor = findByIdOptional(new OwnedId(caller.seekerId(), id), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        versionCheck.accept(favor.version);
        Instant now = clock.instant();
        favor.done(Occurred.at(said.occurredAt(), now, "/occurredAt"), now);
        return kept(favor);
    }

    /** Deletes the favor; what was owed for it goes with it. */
    void remove(Favor favor) {
        delete(favor);
        flush();
    }

    Page<FavorView> list(FavorFilter filter) {
        Listing listing = new Listing(FavorView.COLUMNS, "favor t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortable(UPDATED)
                .sortedBy("-occurredAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.contact_id = ?", parameters.id("contactId", filter.contactId))
                .whereGiven("t.direction = ?", parameters.constant("direction", filter.direction, FavorDirection.class))
                .whereGiven("t.status = ?", parameters.constant("status", filter.status, FavorStatus.class))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, FavorView::read);
    }

    private Favor kept(Favor favor) {
        flush();
        debts.of(
                DebtType.FAVOR,
                favor.id,
                favor.isHelp() ? List.of(new Help(favor.contactId, favor.occurredAt)) : List.of());
        return favor;
    }

    private void refuseInvalid(FavorPatch facts, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (!contacts.has(facts.contactId())) {
            errors.add(FieldError.at("/contactId", "unknown-reference", "The seeker has no such contact."));
        }
        Occurred.wrong(facts.occurredAt(), now, "/occurredAt").ifPresent(errors::add);
        Problem.refuse(errors);
    }
}
