package org.kith.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.kith.tenancy.FieldGroup;
import org.kith.tenancy.Shown;

/**
 * What a client says about a contact. Only the name is needed; what is absent or null has its default.
 *
 * @param tieStrength how strong the seeker says the tie is, in (0,1]
 * @param keepInTouchDays days from the last interaction to the next
 */
public record ContactDraft(
        @NotBlank(message = "A name is needed.") @Size(max = 300, message = "Up to 300 characters.")
        String name,

        @Size(max = 200, message = "Up to 200 characters.") String given,
        @Size(max = 200, message = "Up to 200 characters.") String family,
        @Size(max = 200, message = "Up to 200 characters.") String nickname,

        @Size(max = 50, message = "Up to 50.") @Shown(FieldGroup.CONTACT_DETAILS)
        List<@NotNull(message = "An e-mail.") @Valid Email> emails,

        @Size(max = 50, message = "Up to 50.") @Shown(FieldGroup.CONTACT_DETAILS)
        List<@NotNull(message = "A phone.") @Valid Phone> phones,

        @Size(max = 50, message = "Up to 50.") @Shown(FieldGroup.CONTACT_DETAILS)
        List<@NotNull(message = "A page.") @Valid Url> urls,

        @Size(max = 20, message = "Up to 20.") @Shown(FieldGroup.CONTACT_DETAILS)
        List<@NotNull(message = "An address.") @Valid PostalAddress> addresses,

        Circle circle,
        ProviderCategory providerCategory,
        @Size(max = 200, message = "Up to 200 characters.") String providerText,
        @Size(max = 200, message = "Up to 200 characters.") String occupation,
        @Shown(FieldGroup.CLOSENESS) Closeness closeness,
        Reach reach,
        @Shown(FieldGroup.CLOSENESS) Boolean trustedWithDetails,
        @Shown(FieldGroup.CLOSENESS) Boolean knowsSearching,
        @Shown(FieldGroup.CLOSENESS) Boolean comfortableAsking,
        Boolean connector,
        EmploymentStatus employmentStatus,
        Origin origin,

        @Size(max = 2000, message = "Up to 2000 characters.") @Shown(FieldGroup.NOTES)
        String howMet,

        @Size(max = 20000, message = "Up to 20000 characters.") @Shown(FieldGroup.NOTES)
        String notes,

        @Size(max = 50, message = "Up to 50 tags.") @Shown(FieldGroup.NOTES)
        List<@NotBlank(message = "A tag.") @Size(max = 100, message = "Up to 100 characters.") String> tags,

        @Min(value = 1, message = "From 1 day.") @Max(value = 3650, message = "Up to 3650 days.")
        Integer keepInTouchDays,

        @Size(max = 100, message = "Up to 100.") @Shown(FieldGroup.NOTES)
        List<@NotNull(message = "A help.") @Valid PastHelp> pastHelp,

        @Size(max = 20, message = "Up to 20.") @Shown(FieldGroup.CONTACT_DETAILS)
        List<@NotNull(message = "An id.") @Valid ExternalId> externalIds,

        @Size(max = 50, message = "Up to 50.")
        List<@NotNull(message = "An affiliation.") @Valid AffiliationDraft> affiliations,

        @DecimalMin(value = "0", inclusive = false, message = "Above 0.")
        @DecimalMax(value = "1", message = "Up to 1.")
        @Shown(FieldGroup.CLOSENESS)
        Double tieStrength) {

    /** A contact with a name and nothing else. */
    public static ContactDraft named(String name) {
        return new ContactDraft(
                name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What was said about a contact so far, to lay a patch over. */
    public static ContactDraft of(Contact contact, List<AffiliationDraft> affiliations) {
        return new ContactDraft(
                contact.name,
                contact.given,
                contact.family,
                contact.nickname,
                contact.emails,
                contact.phones,
                contact.urls,
                contact.addresses,
                contact.circle,
                contact.providerCategory,
                contact.providerText,
                contact.occupation,
                contact.closeness,
                new Reach(contact.reachSize, contact.reachVariety),
                contact.trustedWithDetails,
                contact.knowsSearching,
                contact.comfortableAsking,
                contact.connector,
                contact.employmentStatus,
                contact.origin,
                contact.howMet,
                contact.notes,
                contact.tags,
                contact.keepInTouchDays,
                contact.pastHelp,
                contact.externalIds,
                affiliations,
                contact.tieStrength == null ? null : contact.tieStrength.doubleValue());
    }

    /** A list of a draft, of which saying nothing is saying that it is empty. */
    static <T> List<T> orNone(List<T> said) {
        return said == null ? List.of() : said;
    }

    /** The same with an external id that must be among its own. */
    ContactDraft withExternalId(ExternalId wanted) {
        Edit edit = edit();
        edit.externalIds = new ArrayList<>(orNone(externalIds));
        if (!edit.externalIds.contains(wanted)) {
            edit.externalIds.add(wanted);
        }
        return edit.draft();
    }

    /** The same, to be changed in parts; what is not named stays. */
    public Edit edit() {
        return new Edit(this);
    }

    /** A draft in the making, for what says only some of a contact, such as a file. */
    public static final class Edit {
        private final ContactDraft before;
        private String name;
        private String given;
        private String family;
        private String nickname;
        private List<Email> emails;
        private List<Phone> phones;
        private List<Url> urls;
        private List<PostalAddress> addresses;
        private Circle circle;
        private ProviderCategory providerCategory;
        private String occupation;
        private Closeness closeness;
        private Origin origin;
        private String howMet;
        private String notes;
        private List<String> tags;
        private List<ExternalId> externalIds;
        private List<AffiliationDraft> affiliations;

        private Edit(ContactDraft before) {
            this.before = before;
            named(before.name);
            called(before.given, before.family, before.nickname);
            reachedAt(before.emails, before.phones, before.urls, before.addresses);
            of(before.circle, before.providerCategory, before.occupation, before.closeness);
            from(before.origin, before.howMet, before.notes, before.tags);
            externalIds = before.externalIds;
            at(before.affiliations);
        }

        /** Under this name. */
        public Edit named(String newName) {
            name = newName;
            return this;
        }

        /** With these parts of the name. */
        public Edit called(String newGiven, String newFamily, String newNickname) {
            given = newGiven;
            family = newFamily;
            nickname = newNickname;
            return this;
        }

        /** Reached by these ways. */
        public Edit reachedAt(
                List<Email> newEmails, List<Phone> newPhones, List<Url> newUrls, List<PostalAddress> newAddresses) {
            emails = newEmails;
            phones = newPhones;
            urls = newUrls;
            addresses = newAddresses;
            return this;
        }

        /** Belonging to this circle, with what it does and how well it is known. */
        public Edit of(Circle newCircle, ProviderCategory newProvider, String newOccupation, Closeness newCloseness) {
            circle = newCircle;
            providerCategory = newProvider;
            occupation = newOccupation;
            closeness = newCloseness;
            return this;
        }

        /** With where it comes from and what is noted about it. */
        public Edit from(Origin newOrigin, String newHowMet, String newNotes, List<String> newTags) {
            origin = newOrigin;
            howMet = newHowMet;
            notes = newNotes;
            tags = newTags;
            return this;
        }

        /** Belonging there. */
        public Edit at(List<AffiliationDraft> newAffiliations) {
            affiliations = newAffiliations;
            return this;
        }

        /** The draft that came of it. */
        public ContactDraft draft() {
            return new ContactDraft(
                    name,
                    given,
                    family,
                    nickname,
                    emails,
                    phones,
                    urls,
                    addresses,
                    circle,
                    providerCategory,
                    before.providerText,
                    occupation,
                    closeness,
                    before.reach,
                    before.trustedWithDetails,
                    before.knowsSearching,
                    before.comfortableAsking,
                    before.connector,
                    before.employmentStatus,
                    origin,
                    howMet,
                    notes,
                    tags,
                    before.keepInTouchDays,
                    before.pastHelp,
                    externalIds,
                    affiliations,
                    before.tieStrength);
        }
    }
}
