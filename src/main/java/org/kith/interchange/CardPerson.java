package org.kith.interchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Label;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one card into a person. */
final class CardPerson {
    /** Types that say nothing a person would call a label. */
    private static final Set<String> NO_LABEL = Set.of("internet", "pref", "voice", "dom", "intl", "postal", "parcel");

    private final VCard card;
    private final PersonDraft draft;

    private CardPerson(VCard card, Findings findings) {
        this.card = card;
        this.draft = new PersonDraft(findings);
    }

    /** The card as a row; whatever is wrong with it is said there. */
    static ContactRow read(RawCard raw, Charset fallback) {
        if (raw.lines().isEmpty()) {
            return new PersonDraft(raw.findings).row(raw.number);
        }
        try (VCardReader reader = new VCardReader(CardText.of(raw, fallback))) {
            VCard card = reader.readNext();
            if (card == null) {
                raw.findings.failed("row", "The card could not be read.");
                return new ContactRow(raw.number, null, raw.findings.list());
            }
            reader.getWarnings().stream()
                    .map(warning -> Objects.requireNonNullElse(warning.getPropertyName(), "row"))
                    .forEach(field -> raw.findings.changed(field, "Not as the standard has it; read as text."));
            return new CardPerson(card, raw.findings).row(raw.number);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            raw.findings.failed("row", "The card could not be read.");
            return new ContactRow(raw.number, null, raw.findings.list());
        }
    }

    private ContactRow row(int number) {
        names();
        organizations();
        byPreference(card.getEmails()).forEach(email -> draft.email(email.getValue(), label(email)));
        byPreference(card.getTelephoneNumbers()).forEach(phone -> draft.phone(number(phone), label(phone)));
        card.getUrls().forEach(url -> draft.url(plain(url.getValue()), label(url)));
        extended("X-SOCIALPROFILE").forEach(this::profile);
        addresses();
        extended(CardText.BIRTHDAY).forEach(this::birthday);
        card.getNotes().forEach(note -> draft.note(note.getValue()));
        card.getCategoriesList().stream()
                .map(Categories::getValues)
                .flatMap(List::stream)
                .forEach(category -> draft.label(category, false));
        if (card.getUid() != null) {
            draft.uid(card.getUid().getValue());
        }
        return draft.row(number);
    }

    private void names() {
        draft.kind(kind());
        draft.formattedName(card.getFormattedNames().stream()
                .map(TextProperty::getValue)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null));
        StructuredName name = card.getStructuredName();
        if (name != null) {
            draft.given(name.getGiven());
            draft.family(name.getFamily());
            draft.additional(String.join(" ", name.getAdditionalNames()));
            draft.prefix(String.join(" ", name.getPrefixes()));
            draft.suffix(String.join(" ", name.getSuffixes()));
        }
        card.getNicknames().stream().flatMap(nick -> nick.getValues().stream()).forEach(draft::nickname);
        for (RawProperty custom : extended("X-ANDROID-CUSTOM")) {
            String[] parts = custom.getValue().split(";", 3);
            if (parts.length > 1 && parts[0].endsWith("/nickname")) {
                draft.nickname(parts[1]);
            }
        }
    }

    private ImportedPerson.Kind kind() {
        if (extended("X-ABSHOWAS").stream()
                .anyMatch(shown -> "COMPANY".equalsIgnoreCase(shown.getValue().strip()))) {
            return ImportedPerson.Kind.COMPANY;
        }
        String kind = Stream.concat(
                        Stream.ofNullable(card.getKind()).map(TextProperty::getValue),
                        extended("X-ADDRESSBOOKSERVER-KIND").stream().map(RawProperty::getValue))
                .filter(Objects::nonNull)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("individual");
        return switch (kind) {
            case "group" -> ImportedPerson.Kind.GROUP;
            case "org", "organization" -> ImportedPerson.Kind.COMPANY;
            default -> ImportedPerson.Kind.PERSON;
        };
    }

    /** Writers put the title of the second organization second; a title too many belongs to the first. */
    private void organizations() {
        List<String> titles = new ArrayList<>();
        card.getTitles().forEach(title -> titles.add(title.getValue()));
        if (titles.isEmpty()) {
            card.getRoles().forEach(role -> titles.add(role.getValue()));
        }
        int i = 0;
        for (Organization organization : card.getOrganizations()) {
            List<String> parts = organization.getValues();
            String department = parts.stream()
                    .skip(1)
                    .filter(part -> !part.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining(", "));
            draft.organization(
                    parts.isEmpty() ? null : parts.get(0), department, i < titles.size() ? titles.get(i) : null);
            i++;
        }
        if (i == 0 && !titles.isEmpty()) {
            draft.organization(null, null, titles.get(0));
        }
    }

    private void addresses() {
        for (Address address : card.getAddresses()) {
            draft.address(new PostalAddress(
                    lines(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses()),
                    String.join(", ", address.getLocalities()),
                    String.join(", ", address.getRegions()),
                    String.join(", ", address.getPostalCodes()),
                    String.join(", ", address.getCountries()),
                    address.getLabel(),
                    label(address)));
        }
        for (Label orphan : card.getOrphanedLabels()) {
            if (card.getAddresses().isEmpty()) {
                draft.address(new PostalAddress(null, null, null, null, null, orphan.getValue(), label(orphan)));
            }
        }
    }

    private static String lines(List<String> boxes, List<String> extensions, List<String> streets) {
        return Stream.of(boxes, extensions, streets)
                .flatMap(List::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void birthday(RawProperty raw) {
        String value = raw.getValue();
        String noYear = raw.getParameter("X-APPLE-OMIT-YEAR");
        if (noYear != null && value.startsWith(noYear + "-")) {
            value = "-" + value.substring(noYear.length());
            value = value.startsWith("--") ? value : "-" + value;
        }
        draft.birthday(value);
    }

    private void profile(RawProperty raw) {
        String address = plain(raw.getValue());
        if (address.regionMatches(true, 0, "http", 0, 4)) {
            draft.url(address, label(raw));
        }
    }

    private static String number(Telephone phone) {
        if (phone.getUri() == null) {
            String text = phone.getText();
            return text != null && text.regionMatches(true, 0, "tel:", 0, 4) ? text.substring(4) : text;
        }
        String extension = phone.getUri().getExtension();
        return phone.getUri().getNumber() + (extension == null ? "" : " ext. " + extension);
    }

    /** Gmail escapes the colon of a URL. */
    private static String plain(String value) {
        return value == null
                ? ""
                : value.replace("\\:", ":").replace("\\,", ",").replace("\\;", ";");
    }

    private List<RawProperty> extended(String name) {
        return card.getExtendedProperties(name);
    }

    private String label(VCardProperty property) {
        if (property.getGroup() != null) {
            for (RawProperty own : extended("X-ABLABEL")) {
                if (property.getGroup().equalsIgnoreCase(own.getGroup())) {
                    // Apple wraps the labels it translates.
                    return own.getValue().replace("_$!<", "").replace(">!$_", "");
                }
            }
        }
        String types = property.getParameters().getTypes().stream()
                .flatMap(type -> Stream.of(type.split(",")))
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty() && !NO_LABEL.contains(type))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? null : types;
    }

    private static <T extends VCardProperty> List<T> byPreference(List<T> properties) {
        Function<T, Boolean> later = property -> {
            VCardParameters parameters = property.getParameters();
            boolean preferred = parameters.getTypes().stream().anyMatch("pref"::equalsIgnoreCase)
                    || parameters.first("PREF") != null;
            return !preferred;
        };
        return properties.stream().sorted(Comparator.comparing(later)).collect(Collectors.toList());
    }
}
