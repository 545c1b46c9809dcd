package org.kith.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.StepDraft;
import org.kith.history.Steps;

/** Leaves a contact in peace for a while, and takes it back. Neither says anything about the contact. */
@ApplicationScoped
class RestContact {
    private static final String STEPS = "contact_step";

    private final Contacts contacts;
    private final Steps steps;
    private final Clock clock;

    @Inject
    RestContact(Contacts contacts, Steps steps, Clock clock) {
        this.contacts = contacts;
        this.steps = steps;
        this.clock = clock;
    }

    ContactView rest(UUID id, StepDraft said, LongConsumer versionCheck) {
        return step("rest", RestStatus.RESTING, id, said, versionCheck);
    }

    ContactView wake(UUID id, StepDraft said, LongConsumer versionCheck) {
        return step("wake", RestStatus.AWAKE, id, said, versionCheck);
    }

    private ContactView step(String action, RestStatus to, UUID id, StepDraft said, LongConsumer versionCheck) {
        Contact contact = contacts.locked(id);
        versionCheck.accept(contact.version);
        Steps.require(action, List.of(contact.restingSince == null ? "rest" : "wake"));
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), "/occurredAt");
        boolean resting = to == RestStatus.RESTING;
        contact.restingSince = resting ? at : null;
        contact.restingNote = resting ? said.bareNote() : null;
        contact.updatedAt = clock.instant();
        contacts.flush();
        steps.add(STEPS, id, Step.of(action, to, at).because(null, said.bareNote()));
        return contacts.view(id);
    }
}
