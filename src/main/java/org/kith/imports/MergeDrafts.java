package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Phone;
import org.kith.organization.NormalizedName;

/**
 * Lays what a file says over what is known: lists grow, gaps are filled, what an earlier import said is brought up to
 * date, and what the seeker has set by hand stays.
 */
final class MergeDrafts {
    private final ContactDraft known;
    private final ContactDraft found;
    private final Set<String> edited;

    private MergeDrafts(ContactDraft known, ContactDraft found, Set<String> edited) {
        this.known = known;
        this.found = found;
        this.edited = edited;
    }

    /** @param edited the members of the draft that the seeker has set by hand */
    static ContactDraft of(ContactDraft known, ContactDraft found, Set<String> edited) {
        return new MergeDrafts(known, found, edited).merged();
    }

    private ContactDraft merged() {
        boolean realName = found.name().indexOf('@') < 0;
        return known.edit()
                .named(realName ? newer("name", ContactDraft::name) : known.name())
                .called(
                        newer("given", ContactDraft::given),
                        newer("family", ContactDraft::family),
                        newer("nickname", ContactDraft::nickname))
                .reachedAt(
                        grown("emails", ContactDraft::emails, email -> ContactKey.email(email.address())),
                        grown("phones", ContactDraft::phones, MergeDrafts::sameNumber),
                        grown("urls", ContactDraft::urls, url -> ContactKey.url(url.url())),
                        grown("addresses", ContactDraft::addresses, address -> address))
                .from(
                        known.origin(),
                        known.howMet() == null ? newer("howMet", ContactDraft::howMet) : known.howMet(),
                        notes(),
                        grown("tags", ContactDraft::tags, tag -> tag))
                .at(edited.contains("affiliations") ? known.affiliations() : affiliations())
                .draft();
    }

    private <T> T newer(String member, Function<ContactDraft, T> part) {
        T value = part.apply(found);
        return value == null || edited.contains(member) ? part.apply(known) : value;
    }

    private <T> List<T> grown(String member, Function<ContactDraft, List<T>> part, Function<T, Object> identity) {
        List<T> all = new ArrayList<>(part.apply(known));
        if (edited.contains(member)) {
            return all;
        }
        for (T item : part.apply(found)) {
            boolean there = all.stream().anyMatch(one -> identity.apply(one).equals(identity.apply(item)));
            if (!there && all.size() < 50) {
                all.add(item);
            }
        }
        return all;
    }

    private static Object sameNumber(Phone phone) {
        return phone.normalized() == null ? phone.number() : phone.normalized();
    }

    /** Notes of two files are kept one after the other; a note that is there already is not added again. */
    private String notes() {
        if (known.notes() == null || found.notes() == null || edited.contains("notes")) {
            return newer("notes", ContactDraft::notes);
        }
        String both = known.notes() + "\n" + found.notes();
        return known.notes().contains(found.notes()) || both.length() > 20_000 ? known.notes() : both;
    }

    private List<AffiliationDraft> affiliations() {
        List<AffiliationDraft> all = new ArrayList<>(known.affiliations());
        List<AffiliationDraft> fresh = new ArrayList<>();
        for (AffiliationDraft item : found.affiliations()) {
            int at = indexOf(all, item);
            if (at < 0) {
                fresh.add(item);
            } else {
                all.set(at, updated(all.get(at), item));
            }
        }
        fresh.addAll(all);
        return fresh.size() <= 50 ? fresh : fresh.subList(0, 50);
    }

    private static int indexOf(List<AffiliationDraft> all, AffiliationDraft item) {
        String name = NormalizedName.of(item.organization()).normal();
        for (int i = 0; i < all.size(); i++) {
            AffiliationDraft one = all.get(i);
            if (one.endedOn() == null
                    && NormalizedName.of(one.organization()).normal().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static AffiliationDraft updated(AffiliationDraft known, AffiliationDraft found) {
        return new AffiliationDraft(
                known.organizationId(),
                known.organization(),
                found.title() == null ? known.title() : found.title(),
                found.department() == null ? known.department() : found.department(),
                known.startedOn(),
                known.endedOn());
    }
}
