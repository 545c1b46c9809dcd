package org.kith.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.history.Occurred;
import org.kith.history.Step;
import org.kith.history.Steps;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Adds, changes and deletes introductions, with the text to forward and what follows for others. */
@ApplicationScoped
class SaveIntroduction {
    private final Introductions introductions;
    private final BringTogether together;
    private final DraftText text;
    private final Steps steps;
    private final Things things;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<IntroductionUnmade> unmade;

    @Inject
    SaveIntroduction(
            Introductions introductions,
            BringTogether together,
            DraftText text,
            Steps steps,
            Things things,
            Caller caller,
            Identifiers identifiers,
            Clock clock,
            Event<IntroductionUnmade> unmade) {
        this.introductions = introductions;
        this.together = together;
        this.text = text;
        this.steps = steps;
        this.things = things;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
        this.unmade = unmade;
    }

    IntroductionView add(IntroductionDraft draft) {
        Instant now = clock.instant();
        IntroductionChange words = draft.words();
        words.refuseWrongPeople();
        draft.refuseWrongTimes(now);
        requireReferences(words);
        Introduction introduction = Introduction.of(caller.seekerId(), identifiers.next(), now);
        words.applyTo(introduction, now);
        introduction.unsolicited = draft.cameUnasked();
        if (draft.wasRequested()) {
            introduction.stand(IntroductionStatus.REQUESTED, Occurred.at(draft.requestedAt(), now, "/requestedAt"));
        }
        introduction.forwardableText = textOr(draft.forwardableText(), introduction, now);
        Instant madeAt = draft.wasMade() ? Occurred.at(draft.madeAt(), now, "/madeAt") : null;
        if (madeAt != null) {
            together.bring(introduction, null, madeAt);
        }
        introductions.persist(introduction);
        introductions.flush();
        if (draft.wasRequested()) {
            record(introduction, IntroductionAction.REQUEST, IntroductionStatus.REQUESTED, introduction.requestedAt);
        }
        if (madeAt != null) {
            record(introduction, IntroductionAction.MAKE, IntroductionStatus.MADE, madeAt);
            together.tell(introduction);
        }
        return introductions.shown(introduction);
    }

    /** 409 illegal-transition when other people are to take part in what was made already. */
    IntroductionView change(Introduction introduction, IntroductionChange change) {
        Instant now = clock.instant();
        if (change.isAboutOthersThan(introduction)) {
            if (introduction.status.isMade()) {
                throw Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "It was made between these people; reopen it before others take part.");
            }
            change.refuseWrongPeople();
        }
        requireReferences(change);
        boolean wasDrafted = introduction.forwardableText.equals(change.forwardableText())
                && introduction.forwardableText.equals(textOr(null, introduction, now));
        change.applyTo(introduction, now);
        introduction.forwardableText = textOr(wasDrafted ? null : change.forwardableText(), introduction, now);
        introductions.flush();
        return introductions.shown(introduction);
    }

    void remove(Introduction introduction) {
        if (introduction.status.isMade()) {
            unmade.fire(new IntroductionUnmade(
                    introduction.id, introduction.connectorContactId, introduction.targetContactId));
        }
        introductions.delete(introduction);
        introductions.flush();
    }

    private void record(Introduction introduction, IntroductionAction action, IntroductionStatus status, Instant at) {
        steps.add(
                Introductions.STEPS,
                introduction.id,
                Step.of(action.verb(), status, at).through(introduction.channel));
    }

    private String textOr(String said, Introduction introduction, Instant now) {
        String own = Characters.bare(said);
        return own == null
                ? text.of(introduction, introduction.requestedAt == null ? now : introduction.requestedAt)
                : own;
    }

    private void requireReferences(IntroductionChange words) {
        things.require(Kind.CONTACT, words.connectorContactId(), "/connectorContactId");
        things.require(Kind.CONTACT, words.toContactId(), "/toContactId");
        things.require(Kind.CONTACT, words.target().contactId(), "/target/contactId");
        if (words.target().role() != null) {
            things.require(Kind.ORGANIZATION, words.target().role().organizationId(), "/target/role/organizationId");
        }
        things.require(Kind.ASK, words.askId(), "/askId");
        things.require(Kind.LEAD, words.leadId(), "/leadId");
    }
}
