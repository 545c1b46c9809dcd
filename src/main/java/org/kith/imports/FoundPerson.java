package org.kith.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.kith.contact.ContactDraft;
import org.kith.contact.ContactKey;
import org.kith.contact.Email;
import org.kith.contact.Phone;
import org.kith.contact.Url;
import org.kith.interchange.ContactRow;
import org.kith.interchange.Finding;

/**
 * A person as a row of a file tells of them, in the terms of a contact.
 *
 * @param number of the row
 * @param draft what the row says, cut to what a contact can keep
 * @param digest the same for the same row in any file
 * @param uid the identifier that the writing program gave, as a key; or null
 * @param findings what was changed on the way
 */
record FoundPerson(int number, ContactDraft draft, ContactKey digest, ContactKey uid, List<Finding> findings) {
    /** A page that is one person's; the page of a company is shared by many and tells nobody apart. */
    private static final Pattern PROFILE =
            Pattern.compile("(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/(?:in|pub)|xing\\.com/profile"
                    + "|github\\.com|gitlab\\.com|twitter\\.com|x\\.com|facebook\\.com|instagram\\.com|orcid\\.org|about\\.me"
                    + "|researchgate\\.net/profile|stackoverflow\\.com/users)/[^/]+.*");

    private static final Pattern SHARED_PHONE = Pattern.compile("(?i).*(company|main|fax|pager|callback|assistant).*");

    static FoundPerson in(ContactRow row, DraftOfPerson drafts) {
        List<Finding> findings = new ArrayList<>(row.findings());
        ContactDraft draft = drafts.of(row.person(), findings);
        String uid = row.person().uid();
        return new FoundPerson(
                row.number(),
                draft,
                key("row:" + row.person()),
                uid == null || uid.isBlank() ? null : key("uid:" + uid),
                findings);
    }

    /** The keys by which it may be somebody known, the surest kind first. */
    List<ContactKey> keys() {
        List<ContactKey> keys = new ArrayList<>();
        if (uid != null) {
            keys.add(uid);
        }
        for (Email email : draft.emails()) {
            keys.add(ContactKey.email(email.address()));
        }
        for (Url url : draft.urls()) {
            ContactKey key = ContactKey.url(url.url());
            if (PROFILE.matcher(key.value()).matches()) {
                keys.add(key);
            }
        }
        for (Phone phone : draft.phones()) {
            boolean own = phone.label() == null
                    || !SHARED_PHONE.matcher(phone.label()).matches();
            if (own && phone.normalized() != null) {
                keys.add(new ContactKey(ContactKey.Kind.PHONE, phone.normalized()));
            }
        }
        return keys;
    }

    private static ContactKey key(String text) {
        return new ContactKey(ContactKey.Kind.IMPORT, DigestUtils.sha256Hex(text));
    }
}
