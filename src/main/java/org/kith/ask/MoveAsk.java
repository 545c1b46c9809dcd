package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.kith.contact.Closeness;
import org.kith.contact.Contact;
import org.kith.contact.Contacts;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.StepDraft;
import org.kith.http.Characters;
import org.kith.interaction.Channel;
import org.kith.organization.Organization;
import org.kith.organization.Organizations;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.search.Searches;
import org.kith.seeker.Today;

/** Leads asks from one status to the next, and tells the other rooms of answers. */
@ApplicationScoped
class MoveAsk {
    private static final String OCCURRED_AT = "/occurredAt";

    private final Asks asks;
    private final HoldLimits limits;
    private final Contacts contacts;
    private final Organizations organizations;
    private final Searches searches;
    private final Today today;
    private final Event<AskAnswered> answered;
    private final Event<AskReopened> reopened;
    private final Clock clock;

    @Inject
    MoveAsk(
            Asks asks,
            HoldLimits limits,
            Contacts contacts,
            Organizations organizations,
            Searches searches,
            Today today,
            Event<AskAnswered> answered,
            Event<AskReopened> reopened,
            Clock clock) {
        this.asks = asks;
        this.limits = limits;
        this.contacts = contacts;
        this.organizations = organizations;
        this.searches = searches;
        this.today = today;
        this.answered = answered;
        this.reopened = reopened;
        this.clock = clock;
    }

    /** Sends a new ask, or notes what was offered; its contact is locked. 409 for a limit that is met. */
    void begin(Ask ask, AskSending said, String pointer) {
        Instant at = Occurred.at(said.occurredAt(), clock.instant(), pointer);
        ask.searchId = searchOf(ask, today.of(at));
        Contact contact = contacts.visible(ask.contactId);
        String override = Characters.bare(said.override());
        if (ask.origin == AskOrigin.ASKED) {
            Limits.refuse(limits.of(contact, ask.kind, ask.searchId, said.occurredAt()), override != null);
        }
        ask.channel = said.channel() == null ? ask.channel : said.channel();
        ask.sent(at, Question.of(wishOf(ask)), contact.closeness == Closeness.STRANGER);
        String action = ask.origin == AskOrigin.ASKED ? AskAction.SEND.word() : Course.OFFER;
        step(
                ask,
                Step.of(action, AskStatus.SENT, at)
                        .through(ask.channel)
                        .because(null, Characters.bare(said.note()))
                        .although(override));
    }

    void send(UUID id, AskSending said, LongConsumer versionCheck) {
        Ask ask = asks.locked(id);
        versionCheck.accept(ask.version);
        require(ask, AskAction.SEND);
        contacts.lock(ask.contactId);
        begin(ask, said, OCCURRED_AT);
    }

    void remind(UUID id, AskSending said, LongConsumer versionCheck) {
        Move move = ready(AskAction.REMIND, id, said.occurredAt(), versionCheck);
        Ask ask = move.ask;
        String override = Characters.bare(said.override());
        if (override == null) {
            refuseImpatience(ask, today.of(move.at));
        }
        ask.reminded(move.at);
        step(
                ask,
                move.step(said.channel() == null ? ask.channel : said.channel(), null, said.note())
                        .although(override));
    }

    private void refuseImpatience(Ask ask, LocalDate on) {
        Patience patience = new Patience(searches.policy(ask.searchId), ask.cold);
        LocalDate askedOn = today.of(ask.askedAt);
        if (!on.isAfter(patience.until(askedOn))) {
            throw Problem.of(
                    ProblemType.TOO_SOON,
                    "It was asked on " + askedOn + ". Give it until " + patience.until(askedOn) + "; from "
                            + patience.reminderDueOn(askedOn) + " on a gentle reminder is kind.");
        }
    }

    void fulfill(UUID id, AskFulfilment said, LongConsumer versionCheck) {
        Move move = ready(AskAction.FULFILL, id, said.occurredAt(), versionCheck);
        move.ask.fulfilled(move.at, said.got());
        step(move.ask, move.step(said.channel(), null, said.note()));
        answered.fire(new AskAnswered(move.ask.id, move.ask.contactId, true, move.at));
    }

    void decline(UUID id, AskDecline said, LongConsumer versionCheck) {
        Move move = ready(AskAction.DECLINE, id, said.occurredAt(), versionCheck);
        DeclineReason reason = Objects.requireNonNullElse(said.reason(), DeclineReason.NONE_GIVEN);
        move.ask.declined(move.at, reason);
        step(move.ask, move.step(said.channel(), reason, said.note()));
        answered.fire(new AskAnswered(move.ask.id, move.ask.contactId, false, move.at));
    }

    void rest(UUID id, StepDraft said, LongConsumer versionCheck) {
        Move move = ready(AskAction.REST, id, said.occurredAt(), versionCheck);
        move.ask.status = move.to;
        step(move.ask, move.step(null, null, said.note()));
    }

    /** Takes the last answer or rest back. A decline that a later answer replaced holds again. */
    void reopen(UUID id, StepDraft said, LongConsumer versionCheck) {
        Move move = ready(AskAction.REOPEN, id, said.occurredAt(), versionCheck);
        boolean wasAnswered = move.ask.status != AskStatus.RESTING;
        move.ask.back(move.to);
        if (move.to == AskStatus.DECLINED) {
            Step decline = last(AskAction.DECLINE, asks.history(move.ask));
            move.ask.declined(decline.occurredAt(), DeclineReason.valueOf(decline.reason()));
        }
        step(move.ask, move.step(null, null, said.note()));
        if (wasAnswered) {
            reopened.fire(new AskReopened(move.ask.id, move.ask.contactId, move.at));
        }
    }

    /** A step that is about to be taken: it is legal, the ask is locked, and the time is one at which it may have been. */
    private record Move(Ask ask, AskAction action, AskStatus to, Instant at) {
        Step step(Channel channel, DeclineReason reason, String note) {
            return Step.of(action.word(), to, at).through(channel).because(reason, Characters.bare(note));
        }
    }

    private Move ready(AskAction action, UUID id, Instant occurredAt, LongConsumer versionCheck) {
        Ask ask = asks.locked(id);
        versionCheck.accept(ask.version);
        AskStatus to = require(ask, action);
        return new Move(ask, action, to, Occurred.at(occurredAt, clock.instant(), OCCURRED_AT));
    }

    private static Step last(AskAction action, List<Step> history) {
        return history.stream()
                .filter(step -> step.action().equals(action.word()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private AskStatus require(Ask ask, AskAction action) {
        int reminders = searches.policy(ask.searchId).reminders();
        return Course.of(ask.origin, asks.history(ask)).after(action, reminders);
    }

    private void step(Ask ask, Step step) {
        ask.updatedAt = clock.instant();
        asks.step(ask, step);
    }

    /** The search that an ask belongs to: its own, or that in whose days the date lies; or null. */
    UUID searchOf(Ask ask, LocalDate date) {
        return ask.searchId != null
                ? ask.searchId
                : searches.at(date).map(search -> search.id).orElse(null);
    }

    /** Fills in what an ask that was sent may not be without. */
    void keepWords(Ask ask) {
        Contact contact = contacts.visible(ask.contactId);
        ask.keep(Question.of(wishOf(ask)), contact.closeness == Closeness.STRANGER);
    }

    /** What the ask says of what is wanted, with the name of the organization. */
    Wish wishOf(Ask ask) {
        Organization organization = ask.organizationId == null ? null : organizations.visible(ask.organizationId);
        return new Wish(
                ask.kind, ask.wanted, ask.industry, organization == null ? null : organization.name, ask.role, null);
    }
}
