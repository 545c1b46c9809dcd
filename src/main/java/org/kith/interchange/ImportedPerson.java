package org.kith.interchange;

import java.time.LocalDate;
import java.util.List;

/**
 * A person as a contact file describes them: trimmed and bounded, without control characters or lone surrogates, but
 * not normalised for matching. Texts are null where the file says nothing; lists are never null.
 *
 * @param kind a person unless the card says otherwise
 * @param formattedName never blank: the full name, else given and family name, nickname, organization, e-mail address,
 *     telephone number, in this order
 * @param emails each has an {@code @}; one that looks wrong beyond that has a {@link Finding.Code#DOUBTFUL} finding
 * @param phones as written, faxes only where the file does not keep them apart
 * @param urls profile pages among them
 * @param organizations the first is the main one
 * @param birthday {@code YYYY-MM-DD}, or {@code --MM-DD} where the year is not known
 * @param labels groups and categories that the user made; those of the system are left out
 * @param uid the identifier the file gives the person
 * @param connectedOn since when they are connected, in LinkedIn's export
 */
public record ImportedPerson(
        Kind kind,
        String formattedName,
        String given,
        String additional,
        String family,
        String prefix,
        String suffix,
        String nickname,
        List<LabelledValue> emails,
        List<LabelledValue> phones,
        List<LabelledValue> urls,
        List<PostalAddress> addresses,
        List<OrganizationName> organizations,
        String birthday,
        String note,
        List<String> labels,
        String uid,
        LocalDate connectedOn) {

    /** What a card stands for. */
    public enum Kind {
        PERSON,
        /** A company's own card. */
        COMPANY,
        /** A distribution list. */
        GROUP
    }

    public ImportedPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        urls = List.copyOf(urls);
        addresses = List.copyOf(addresses);
        organizations = List.copyOf(organizations);
        labels = List.copyOf(labels);
    }

    /** The main organization's name, or null. */
    public String organization() {
        return organizations.isEmpty() ? null : organizations.get(0).name();
    }

    /** The department in the main organization, or null. */
    public String department() {
        return organizations.isEmpty() ? null : organizations.get(0).department();
    }

    /** The job title in the main organization, or null. */
    public String title() {
        return organizations.isEmpty() ? null : organizations.get(0).title();
    }
}
