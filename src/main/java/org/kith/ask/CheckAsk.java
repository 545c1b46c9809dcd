package org.kith.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.Affiliations;
import org.kith.contact.Contact;
import org.kith.contact.ContactView;
import org.kith.contact.Contacts;
import org.kith.history.Occurred;
import org.kith.interaction.Channel;
import org.kith.search.Search;
import org.kith.search.Searches;
import org.kith.seeker.Today;
import org.kith.tenancy.Caller;

/** Reads a draft as its receiver would, and holds the limits against it, without keeping anything. */
@ApplicationScoped
class CheckAsk {
    private static final Set<Channel> SPOKEN = EnumSet.of(Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON);

    private final WriteAsk write;
    private final MoveAsk move;
    private final HoldLimits limits;
    private final Contacts contacts;
    private final Affiliations affiliations;
    private final Searches searches;
    private final Today today;
    private final Caller caller;
    private final Clock clock;

    @Inject
    CheckAsk(
            WriteAsk write,
            MoveAsk move,
            HoldLimits limits,
            Contacts contacts,
            Affiliations affiliations,
            Searches searches,
            Today today,
            Caller caller,
            Clock clock) {
        this.write = write;
        this.move = move;
        this.limits = limits;
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.searches = searches;
        this.today = today;
        this.caller = caller;
        this.clock = clock;
    }

    AskCheck of(AskDraft draft) {
        write.pathOf(draft);
        Instant at = Occurred.at(draft.askedAt(), clock.instant(), "/askedAt");
        Ask ask = Ask.of(caller.seekerId(), new UUID(0, 0), draft.originOrUsual(), at);
        draft.content().applyTo(ask, at);
        LocalDate askedOn = today.of(at);
        UUID searchId = move.searchOf(ask, askedOn);
        Search search = searchId == null ? null : searches.visible(searchId);
        Contact contact = contacts.visible(ask.contactId);
        Wish wish = move.wishOf(ask);
        String text = ask.text == null ? Question.of(wish) : ask.text;
        List<Finding> findings = CheckWording.of(
                text, wish, wishOf(search, ask.kind), receiver(contact, askedOn), SPOKEN.contains(ask.channel));
        return new AskCheck(
                text,
                CheckWording.summary(findings),
                findings,
                ask.origin == AskOrigin.OFFERED ? List.of() : limits.of(contact, ask.kind, searchId, draft.askedAt()),
                search == null ? null : search.whatWorkedOnMe,
                search == null ? null : search.whyItMatters);
    }

    private static Wish wishOf(Search search, AskKind kind) {
        return search == null
                ? new Wish(kind, null, null, null, null, null)
                : new Wish(kind, null, first(search.industries), null, first(search.targetRoles), first(search.places));
    }

    private static String first(List<String> texts) {
        return texts == null ? null : texts.stream().findFirst().orElse(null);
    }

    private Receiver receiver(Contact contact, LocalDate on) {
        ContactView told = contacts.view(contact.id);
        List<String> names = Receiver.words(told.name(), told.given(), told.family(), told.nickname());
        List<String> ties = new ArrayList<>();
        if (contact.occupation != null) {
            ties.add(contact.occupation);
        }
        affiliations.of(List.of(contact.id)).getOrDefault(contact.id, List.of()).stream()
                .filter(one -> one.endedOn() == null || !one.endedOn().isBefore(on))
                .map(AffiliationDraft::organization)
                .forEach(ties::add);
        return new Receiver(Receiver.called(told.name(), told.given(), told.nickname()), names, ties);
    }
}
