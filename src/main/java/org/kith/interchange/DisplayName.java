package org.kith.interchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to call somebody whose file gives no full name. */
final class DisplayName {
    private DisplayName() {}

    /** The best there is, with a finding where it is no name; null where there is nothing. */
    static String of(
            String given,
            String family,
            String additional,
            String nickname,
            List<OrganizationName> organizations,
            List<LabelledValue> emails,
            List<LabelledValue> phones,
            Findings findings) {
        Stream<String> parts = isEastAsian(family) ? Stream.of(family, given) : Stream.of(given, family);
        String structured = parts.filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!structured.isEmpty() || additional != null) {
            return structured.isEmpty() ? additional : structured;
        }
        if (nickname != null) {
            return standIn(nickname, "nickname", findings);
        }
        for (OrganizationName organization : organizations) {
            if (organization.name() != null) {
                return standIn(organization.name(), "organization", findings);
            }
        }
        if (!emails.isEmpty()) {
            return standIn(emails.get(0).value(), "e-mail address", findings);
        }
        return phones.isEmpty() ? null : standIn(phones.get(0).value(), "telephone number", findings);
    }

    /** There, the family's name comes first. */
    private static boolean isEastAsian(String name) {
        if (name == null) {
            return false;
        }
        return switch (Character.UnicodeScript.of(name.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    private static String standIn(String value, String what, Findings findings) {
        findings.changed("formattedName", "There is no name; the " + what + " stands in.");
        return value;
    }
}
