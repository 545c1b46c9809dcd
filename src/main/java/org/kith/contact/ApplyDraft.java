package org.kith.contact;

import static org.kith.contact.ContactDraft.orNone;

import com.sanctionco.jmail.JMail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.http.Characters;
import org.kith.page.Folded;
import org.kith.problem.Problem;

/** Writes a draft into a contact: texts tidied, phone numbers read in the seeker's region, defaults where nothing is said. */
public final class ApplyDraft {
    private final PhoneRegion region;
    private final Clock clock;
    private final boolean strict;

    private ApplyDraft(PhoneRegion region, Clock clock, boolean strict) {
        this.region = region;
        this.clock = clock;
        this.strict = strict;
    }

    /** For what a client says: 422 when an e-mail address that was not there before is none. */
    static ApplyDraft ofClient(PhoneRegion region, Clock clock) {
        return new ApplyDraft(region, clock, true);
    }

    /** For what a file says: an address that looks wrong is kept, and was told of when it was read. */
    public static ApplyDraft ofFile(PhoneRegion region, Clock clock) {
        return new ApplyDraft(region, clock, false);
    }

    /** Applies the draft. 422 when an e-mail address is none, or a date cannot be. */
    public void to(Contact contact, ContactDraft draft) {
        check(contact, draft);
        contact.name = draft.name().strip();
        contact.sortName = Folded.of(contact.name);
        contact.given = Characters.bare(draft.given());
        contact.family = Characters.bare(draft.family());
        contact.nickname = Characters.bare(draft.nickname());
        contact.emails = orNone(draft.emails()).stream()
                .map(email -> new Email(email.address().strip(), Characters.bare(email.label())))
                .distinct()
                .toList();
        contact.phones = orNone(draft.phones()).stream()
                .map(phone -> new Phone(
                        phone.number().strip(), region.normalize(phone.number()), Characters.bare(phone.label())))
                .distinct()
                .toList();
        contact.urls = orNone(draft.urls()).stream().distinct().toList();
        contact.addresses = orNone(draft.addresses()).stream().distinct().toList();
        describe(contact, draft);
        relate(contact, draft);
        contact.updatedAt = clock.instant();
    }

    private static void describe(Contact contact, ContactDraft draft) {
        contact.circle = draft.circle();
        contact.providerCategory = draft.providerCategory();
        contact.providerText = Characters.bare(draft.providerText());
        contact.occupation = Characters.bare(draft.occupation());
        contact.closeness = draft.closeness();
        contact.reachSize = draft.reach() == null ? null : draft.reach().size();
        contact.reachVariety = draft.reach() == null ? null : draft.reach().variety();
        contact.employmentStatus = Objects.requireNonNullElse(draft.employmentStatus(), EmploymentStatus.UNKNOWN);
        contact.origin = Objects.requireNonNullElse(draft.origin(), Origin.ADDED);
        contact.tags =
                orNone(draft.tags()).stream().map(String::strip).distinct().toList();
        contact.externalIds = orNone(draft.externalIds()).stream().distinct().toList();
    }

    private static void relate(Contact contact, ContactDraft draft) {
        contact.trustedWithDetails = Boolean.TRUE.equals(draft.trustedWithDetails());
        contact.knowsSearching = Boolean.TRUE.equals(draft.knowsSearching());
        contact.comfortableAsking = !Boolean.FALSE.equals(draft.comfortableAsking());
        contact.connector = Boolean.TRUE.equals(draft.connector());
        contact.howMet = Characters.bare(draft.howMet());
        contact.notes = Characters.bare(draft.notes());
        contact.keepInTouchDays = draft.keepInTouchDays();
        contact.pastHelp = orNone(draft.pastHelp());
        contact.tieStrength = Strength.of(draft.tieStrength());
    }

    private void check(Contact contact, ContactDraft draft) {
        List<Email> emails = orNone(draft.emails());
        Set<String> there = orNone(contact.emails).stream().map(Email::address).collect(Collectors.toSet());
        for (int i = 0; i < emails.size(); i++) {
            String address = emails.get(i).address().strip();
            if (strict && !there.contains(address) && !JMail.isValid(address)) {
                throw Problem.invalid("/emails/" + i + "/address", "wrong-format", "It is no e-mail address.");
            }
        }
        Instant now = clock.instant();
        LocalDate latestToday = now.atOffset(ZoneOffset.MAX).toLocalDate();
        List<PastHelp> help = orNone(draft.pastHelp());
        for (int i = 0; i < help.size(); i++) {
            if (help.get(i).on() != null && help.get(i).on().isAfter(latestToday)) {
                throw Problem.invalid(
                        "/pastHelp/" + i + "/on", "in-the-future", "Help that was given lies in the past.");
            }
        }
        List<AffiliationDraft> affiliations = orNone(draft.affiliations());
        for (int i = 0; i < affiliations.size(); i++) {
            check(affiliations.get(i), "/affiliations/" + i);
        }
    }

    private static void check(AffiliationDraft affiliation, String pointer) {
        if (affiliation.organizationId() == null
                && (affiliation.organization() == null
                        || affiliation.organization().isBlank())) {
            throw Problem.invalid(pointer + "/organization", "required", "An organization, by id or by name.");
        }
        if (affiliation.startedOn() != null
                && affiliation.endedOn() != null
                && affiliation.endedOn().isBefore(affiliation.startedOn())) {
            throw Problem.invalid(pointer + "/endedOn", "out-of-order", "The end lies before the start.");
        }
    }
}
