package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.ContactDraft;
import org.kith.contact.Email;
import org.kith.contact.Origin;
import org.kith.contact.Phone;
import org.kith.contact.PhoneRegion;
import org.kith.contact.PostalAddress;
import org.kith.contact.Url;
import org.kith.http.Characters;
import org.kith.interchange.Finding;
import org.kith.interchange.ImportedPerson;
import org.kith.interchange.LabelledValue;
import org.kith.interchange.OrganizationName;

/** Makes a contact's draft of what a file says about a person; what is longer than a contact can keep is cut, and told. */
final class DraftOfPerson {
    private static final int LABEL = 100;

    private final PhoneRegion region;

    /** Reads phone numbers in the given region. */
    DraftOfPerson(PhoneRegion region) {
        this.region = region;
    }

    ContactDraft of(ImportedPerson person, List<Finding> findings) {
        Cutter cut = new Cutter(findings);
        return ContactDraft.named(cut.text("name", person.formattedName(), 300))
                .edit()
                .called(
                        cut.text("given", person.given(), 200),
                        cut.text("family", person.family(), 200),
                        cut.text("nickname", person.nickname(), 200))
                .reachedAt(emails(person, cut), phones(person, cut), urls(person, cut), addresses(person, cut))
                .from(Origin.IMPORTED, howMet(person), cut.text("notes", notes(person), 20_000), tags(person, cut))
                .at(affiliations(person, cut))
                .draft();
    }

    private static List<Email> emails(ImportedPerson person, Cutter cut) {
        List<Email> emails = new ArrayList<>();
        for (LabelledValue value : cut.list("emails", person.emails(), 50)) {
            emails.add(new Email(cut.text("emails", value.value(), 320), cut.text("emails", value.label(), LABEL)));
        }
        return emails.stream().distinct().toList();
    }

    private List<Phone> phones(ImportedPerson person, Cutter cut) {
        List<Phone> phones = new ArrayList<>();
        for (LabelledValue value : cut.list("phones", person.phones(), 50)) {
            String number = cut.text("phones", value.value(), 100);
            phones.add(new Phone(number, region.normalize(number), cut.text("phones", value.label(), LABEL)));
        }
        return phones.stream().distinct().toList();
    }

    private static List<Url> urls(ImportedPerson person, Cutter cut) {
        List<Url> urls = new ArrayList<>();
        for (LabelledValue value : cut.list("urls", person.urls(), 50)) {
            urls.add(new Url(cut.text("urls", value.value(), 2_000), cut.text("urls", value.label(), LABEL)));
        }
        return urls.stream().distinct().toList();
    }

    private static List<PostalAddress> addresses(ImportedPerson person, Cutter cut) {
        List<PostalAddress> addresses = new ArrayList<>();
        for (org.kith.interchange.PostalAddress found : cut.list("addresses", person.addresses(), 20)) {
            addresses.add(new PostalAddress(
                    cut.text("addresses", found.street(), 500),
                    cut.text("addresses", found.city(), 500),
                    cut.text("addresses", found.region(), 500),
                    cut.text("addresses", found.postalCode(), 500),
                    cut.text("addresses", found.country(), 500),
                    cut.text("addresses", found.formatted(), 500),
                    cut.text("addresses", found.label(), LABEL)));
        }
        return addresses.stream().distinct().toList();
    }

    private static List<AffiliationDraft> affiliations(ImportedPerson person, Cutter cut) {
        List<AffiliationDraft> affiliations = new ArrayList<>();
        for (OrganizationName found : cut.list("organizations", person.organizations(), 50)) {
            String name = cut.text("organization", found.name(), 300);
            if (name != null) {
                affiliations.add(new AffiliationDraft(
                        null,
                        name,
                        cut.text("title", found.title(), 300),
                        cut.text("department", found.department(), 300),
                        null,
                        null));
            }
        }
        return affiliations.stream().distinct().toList();
    }

    private static List<String> tags(ImportedPerson person, Cutter cut) {
        return cut.list("labels", person.labels(), 50).stream()
                .map(label -> cut.text("labels", label, 100))
                .filter(label -> label != null)
                .distinct()
                .toList();
    }

    private static String howMet(ImportedPerson person) {
        return person.connectedOn() == null ? null : "Connected online on " + person.connectedOn();
    }

    /** What has no place of its own stays readable in the notes. */
    private static String notes(ImportedPerson person) {
        List<String> parts = new ArrayList<>();
        if (person.note() != null) {
            parts.add(person.note());
        }
        if (person.birthday() != null) {
            parts.add("Birthday: " + person.birthday());
        }
        boolean titleAlone = person.organizations().stream().allMatch(found -> found.name() == null);
        if (titleAlone && person.title() != null) {
            parts.add("Title: " + person.title());
        }
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    /** Cuts to what a column takes, and says so once a field. */
    private record Cutter(List<Finding> findings) {
        String text(String field, String text, int longest) {
            if (text == null || text.isBlank()) {
                return null;
            }
            String clean = Characters.areStorable(text)
                    ? text.strip()
                    : Characters.storable(text).strip();
            if (clean.codePointCount(0, clean.length()) <= longest) {
                return clean.isEmpty() ? null : clean;
            }
            tell(field, "It was cut to " + longest + " characters.");
            return clean.substring(0, clean.offsetByCodePoints(0, longest)).strip();
        }

        <T> List<T> list(String field, List<T> items, int most) {
            if (items.size() <= most) {
                return items;
            }
            tell(field, "Only the first " + most + " were kept.");
            return items.subList(0, most);
        }

        private void tell(String field, String message) {
            Finding finding = new Finding(field, Finding.Code.CHANGED, message);
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
    }
}
