package org.kith.interaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.contact.Contacts;
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

/** What happened between the caller's seeker and the contacts, each of whom knows when the last of it was. */
@ApplicationScoped
public class Interactions implements PanacheRepositoryBase<Interaction, OwnedId> {
    private static final SortKey OCCURRED = new SortKey("occurredAt", "t.occurred_at", "timestamptz");
    private static final SortKey UPDATED = new SortKey("updatedAt", "t.updated_at", "timestamptz");

    private final Rows rows;
    private final Caller caller;
    private final Contacts contacts;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    Interactions(Rows rows, Caller caller, Contacts contacts, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.contacts = contacts;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The interaction, or 404. */
    public Interaction visible(UUID id) {
        return findByIdOptional(new OwnedId(caller.seekerId(), id)).orElseThrow(Problem::notFound);
    }

    Interaction add(InteractionDraft draft) {
        Instant now = clock.instant();
        refuseInvalid(draft, now);
        Interaction interaction = Interaction.of(caller.seekerId(), identifiers.next(), now);
        draft.applyTo(interaction, now);
        persist(interaction);
        flush();
        contacts.interacted(interaction.contactId);
        return interaction;
    }

    Interaction change(Interaction interaction, InteractionDraft draft) {
        Instant now = clock.instant();
        refuseInvalid(draft, now);
        UUID before = interaction.contactId;
        draft.applyTo(interaction, now);
        flush();
        // In one order, so that two changes the other way round do not wait for each other.
        Stream.of(before, interaction.contactId).distinct().sorted().forEach(contacts::interacted);
        return interaction;
    }

    void remove(Interaction interaction) {
        delete(interaction);
        flush();
        contacts.interacted(interaction.contactId);
    }

    Page<InteractionView> list(InteractionFilter filter) {
        Listing listing = new Listing(InteractionView.COLUMNS, "interaction t", "t.id", caller.seekerId(), filter)
                .sortable(OCCURRED)
                .sortable(UPDATED)
                .sortedBy("-occurredAt");
        Parameters parameters = listing.parameters();
        return listing.whereGiven("t.contact_id = ?", parameters.id("contactId", filter.contactId))
                .whereGiven("t.type = ?", parameters.constant("type", filter.type, InteractionType.class))
                .whereGiven("t.asked_for_something = ?", parameters.bool("askedForSomething", filter.askedForSomething))
                .whereGiven("t.occurred_at >= ?", parameters.instant("since", filter.since))
                .whereGiven("t.occurred_at < ?", parameters.instant("until", filter.until))
                .whereGiven("t.updated_at >= ?", parameters.instant("updatedSince", filter.updatedSince))
                .read(rows, InteractionView::read);
    }

    private void refuseInvalid(InteractionDraft draft, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (!contacts.has(draft.contactId())) {
            errors.add(FieldError.at("/contactId", "unknown-reference", "The seeker has no such contact."));
        }
        draft.wrongTime(now).ifPresent(errors::add);
        Problem.refuse(errors);
    }
}
