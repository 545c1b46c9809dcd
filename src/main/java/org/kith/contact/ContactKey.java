package org.kith.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An exact value by which a contact is found.
 *
 * @param kind of what the value is
 * @param value the value, in the one form in which it is compared
 */
public record ContactKey(Kind kind, String value) {
    private static final int LONGEST = 1_000;
    private static final Pattern URL_FRONT = Pattern.compile("^[a-z][a-z0-9+.-]{0,20}:/{0,2}(www\\.)?");

    /** What contacts are found by. */
    public enum Kind {
        /** An e-mail address, in lower case. */
        EMAIL,
        /** A phone number, in E.164. */
        PHONE,
        /** A page, without scheme, "www." and what comes after a question mark. */
        URL,
        /** A tag, as it is. */
        TAG,
        /** Source and id, with U+001F between. */
        EXTERNAL,
        /** Digest of a row of a file, or of the identifier in it; does not follow from the contact. */
        IMPORT
    }

    /** The key of an e-mail address. */
    public static ContactKey email(String address) {
        return new ContactKey(Kind.EMAIL, address.strip().toLowerCase(Locale.ROOT));
    }

    /** The key of a page. */
    public static ContactKey url(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        String bare = URL_FRONT.matcher(lower).replaceFirst("");
        int end = bare.length();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '?' || bare.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        String path = bare.substring(0, end);
        return new ContactKey(Kind.URL, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** The key of an external id. */
    public static ContactKey external(String source, String id) {
        return new ContactKey(Kind.EXTERNAL, source + '\u001f' + id);
    }

    /** Every key of a contact, each once. */
    public static List<ContactKey> of(Contact contact) {
        List<ContactKey> keys = new ArrayList<>();
        contact.emails.forEach(email -> keys.add(email(email.address())));
        contact.phones.stream()
                .filter(phone -> phone.normalized() != null)
                .forEach(phone -> keys.add(new ContactKey(Kind.PHONE, phone.normalized())));
        contact.urls.forEach(url -> keys.add(url(url.url())));
        contact.tags.forEach(tag -> keys.add(new ContactKey(Kind.TAG, tag)));
        contact.externalIds.forEach(id -> keys.add(external(id.source(), id.id())));
        return keys.stream()
                .filter(key -> !key.value.isEmpty() && key.value.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
