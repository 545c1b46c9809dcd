package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.kith.about.Kind;
import org.kith.about.Things;
import org.kith.contact.Contacts;
import org.kith.http.Characters;
import org.kith.problem.Problem;
import org.kith.problem.ProblemType;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;
import org.kith.time.Identifiers;

/** Writes asks down: new ones, sent at once or not, and what changes about them. */
@ApplicationScoped
class WriteAsk {
    private final Asks asks;
    private final MoveAsk move;
    private final ReadPath readPath;
    private final AskPaths paths;
    private final HoldLimits limits;
    private final Contacts contacts;
    private final Things things;
    private final Today today;
    private final Caller caller;
    private final Identifiers identifiers;
    private final Clock clock;

    @Inject
    WriteAsk(
            Asks asks,
            MoveAsk move,
            ReadPath readPath,
            AskPaths paths,
            HoldLimits limits,
            Contacts contacts,
            Things things,
            Today today,
            Caller caller,
            Identifiers identifiers,
            Clock clock) {
        this.asks = asks;
        this.move = move;
        this.readPath = readPath;
        this.paths = paths;
        this.limits = limits;
        this.contacts = contacts;
        this.things = things;
        this.today = today;
        this.caller = caller;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Ask add(AskDraft draft) {
        List<PathPlace> path = pathOf(draft);
        if (!draft.beginsSent() && Characters.bare(draft.override()) != null) {
            throw Problem.invalid("/override", "not-sent", "A draft meets no limit; say it when the ask is sent.");
        }
        if (draft.beginsSent()) {
            contacts.lock(draft.contactId());
        }
        Ask ask = Ask.of(caller.seekerId(), identifiers.next(), draft.originOrUsual(), clock.instant());
        draft.content().applyTo(ask, ask.createdAt);
        ask.continuesAskId = draft.continuesAskId();
        if (draft.beginsSent()) {
            AskSending sending = new AskSending(draft.askedAt(), draft.channel(), null, draft.override());
            move.begin(ask, sending, "/askedAt");
        } else {
            ask.searchId = move.searchOf(ask, today.date());
            refuseDraft(ask);
            asks.persist(ask);
            asks.flush();
        }
        paths.keep(ask.id, path);
        return ask;
    }

    Ask change(Ask ask, AskContent content) {
        refuseUnknown(content);
        if (ask.id.equals(content.replacesAskId())) {
            throw Problem.invalid("/replacesAskId", "out-of-bounds", "No ask stands in its own place.");
        }
        boolean other = !content.contactId().equals(ask.contactId) || content.kindOrUsual() != ask.kind;
        if (!ask.isDraft() && other) {
            throw Problem.of(
                    ProblemType.ILLEGAL_TRANSITION,
                    "It was sent, and its contactId and kind stay as they were then; add another ask instead.");
        }
        if (other) {
            refuseOffPath(ask, content);
        }
        content.applyTo(ask, clock.instant());
        if (ask.isDraft()) {
            refuseDraft(ask);
        } else {
            move.keepWords(ask);
        }
        asks.flush();
        return ask;
    }

    private void refuseOffPath(Ask ask, AskContent content) {
        AskOnPath onPath = paths.of(List.of(ask.id)).get(ask.id);
        if (!onPath.path().isEmpty() && content.kindOrUsual() != AskKind.INTRODUCTION) {
            throw Problem.invalid("/kind", "has-path", "It has a path, along which only an introduction leads on.");
        }
        if (onPath.placeOf(content.contactId()).isPresent()) {
            throw Problem.invalid("/contactId", "repeated", "This person stands further on its path.");
        }
    }

    private void refuseDraft(Ask ask) {
        if (ask.origin == AskOrigin.ASKED) {
            Limits.refuse(limits.ofDraft(contacts.visible(ask.contactId), ask.kind, ask.searchId), false);
        }
    }

    /** 422 when the draft refers to what is not there, or to people of whom no path can be made. */
    List<PathPlace> pathOf(AskDraft draft) {
        refuseUnknown(draft.content());
        return readPath.of(draft);
    }

    /** 422 when the content refers to what is not there. */
    private void refuseUnknown(AskContent content) {
        things.require(Kind.CONTACT, content.contactId(), "/contactId");
        things.require(Kind.SEARCH, content.searchId(), "/searchId");
        things.require(Kind.ASK, content.replacesAskId(), "/replacesAskId");
        things.require(Kind.ORGANIZATION, content.organizationId(), "/organizationId");
    }
}
