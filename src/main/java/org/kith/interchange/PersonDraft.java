package org.kith.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person in the making: every format puts its raw values here, so that one place decides what is kept and how. */
final class PersonDraft {
    private static final Set<String> SYSTEM_LABELS =
            Set.of("mycontacts", "my contacts", "system group: my contacts", "other contacts", "starred in android");
    /** What a spreadsheet makes of a long number. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d{0,20}[eE]\\+\\d{1,3}");

    private final Findings findings;
    private final Bounds bounds;
    private final List<LabelledValue> emails = new ArrayList<>();
    private final List<LabelledValue> phones = new ArrayList<>();
    private final List<LabelledValue> urls = new ArrayList<>();
    private final List<PostalAddress> addresses = new ArrayList<>();
    private final List<OrganizationName> organizations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private ImportedPerson.Kind kind = ImportedPerson.Kind.PERSON;
    private String formattedName;
    private String given;
    private String additional;
    private String family;
    private String prefix;
    private String suffix;
    private String nickname;
    private String birthday;
    private String uid;
    private LocalDate connectedOn;

    PersonDraft(Findings findings) {
        this.findings = findings;
        this.bounds = new Bounds(findings);
    }

    void kind(ImportedPerson.Kind what) {
        kind = what;
    }

    void formattedName(String raw) {
        formattedName = bounds.line("formattedName", raw);
    }

    void given(String raw) {
        given = bounds.line("given", raw);
    }

    void additional(String raw) {
        additional = bounds.line("additional", raw);
    }

    void family(String raw) {
        family = bounds.line("family", raw);
    }

    void prefix(String raw) {
        prefix = bounds.line("prefix", raw);
    }

    void suffix(String raw) {
        suffix = bounds.line("suffix", raw);
    }

    void nickname(String raw) {
        nickname = nickname == null ? bounds.line("nickname", raw) : nickname;
    }

    void uid(String raw) {
        uid = bounds.line("uid", raw);
    }

    void email(String raw, String label) {
        String address = Tidy.line(raw);
        if (address == null) {
            return;
        }
        address = MailAddress.bare(address);
        if (!MailAddress.isOne(address)) {
            noEmail(address);
            return;
        }
        if (MailAddress.isDoubtful(address)) {
            findings.doubtful("emails", "An e-mail address looks wrong and was kept as it stands.");
        }
        add("emails", emails, address, label);
    }

    private void noEmail(String text) {
        if (MailAddress.isOfExchange(text)) {
            findings.skipped("emails", "An internal address of an Exchange server is no e-mail address.");
        } else {
            findings.changed("emails", "What stands as e-mail address is none and was kept in the note.");
            note("E-mail: " + text);
        }
    }

    void phone(String raw, String label) {
        String number = Tidy.line(raw);
        if (number == null) {
            return;
        }
        if (SCIENTIFIC.matcher(number).matches() || number.startsWith("###")) {
            findings.skipped("phones", "A spreadsheet has replaced a telephone number by something else.");
            return;
        }
        add("phones", phones, bounds.cut("phones", number, Tidy.LINE), label);
    }

    void url(String raw, String label) {
        String address = Tidy.line(raw);
        if (address == null) {
            return;
        }
        if (address.length() > Tidy.ADDRESS) {
            findings.skipped("urls", "A URL is too long.");
            return;
        }
        add("urls", urls, address, label);
    }

    private void add(String field, List<LabelledValue> to, String value, String label) {
        if (bounds.hasRoom(field, to)) {
            to.add(new LabelledValue(value, label(label)));
        }
    }

    private static String label(String raw) {
        String label = Tidy.line(raw);
        return label == null ? null : Tidy.cut(label, 100);
    }

    void address(PostalAddress raw) {
        PostalAddress address = new PostalAddress(
                bounds.text("addresses", raw.street(), Tidy.LINE),
                bounds.line("addresses", raw.city()),
                bounds.line("addresses", raw.region()),
                bounds.line("addresses", raw.postalCode()),
                bounds.line("addresses", raw.country()),
                bounds.text("addresses", raw.formatted(), Tidy.ADDRESS),
                label(raw.label()));
        if (!address.isEmpty() && bounds.hasRoom("addresses", addresses)) {
            addresses.add(address);
        }
    }

    void organization(String name, String department, String title) {
        OrganizationName organization = new OrganizationName(
                bounds.line("organization", name), bounds.line("department", department), bounds.line("title", title));
        boolean says = organization.name() != null || organization.department() != null || organization.title() != null;
        if (says && bounds.hasRoom("organizations", organizations)) {
            organizations.add(organization);
        }
    }

    void birthday(String raw) {
        String text = Tidy.line(raw);
        if (text == null || Dates.isNone(text) || birthday != null) {
            return;
        }
        birthday = Dates.birthday(text);
        if (birthday == null) {
            findings.changed("birthday", "The birthday is no full date and was kept in the note.");
            note("Birthday: " + Tidy.cut(text, Tidy.LINE));
        } else if (Dates.isAmbiguous(text)) {
            findings.doubtful("birthday", "Day and month cannot be told apart; the month was taken to come first.");
        }
    }

    void connectedOn(String raw) {
        String text = Tidy.line(raw);
        if (text == null) {
            return;
        }
        connectedOn = Dates.day(text);
        if (connectedOn == null) {
            findings.skipped("connectedOn", "The date of connection is no date.");
        } else if (Dates.isAmbiguous(text)) {
            findings.doubtful("connectedOn", "Day and month cannot be told apart; the month was taken to come first.");
        }
    }

    void note(String raw) {
        String text = Tidy.text(raw);
        if (text != null && !notes.contains(text) && bounds.hasRoom("note", notes)) {
            notes.add(text);
        }
    }

    /** A group or category; Google marks its own with a star. */
    void label(String raw, boolean starIsSystem) {
        String label = bounds.line("labels", raw);
        if (label == null || SYSTEM_LABELS.contains(label.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!(starIsSystem && label.startsWith("*")) && labels.size() < Bounds.MOST) {
            labels.add(label);
        }
    }

    ContactRow row(int number) {
        if (formattedName == null) {
            formattedName =
                    DisplayName.of(given, family, additional, nickname, organizations, emails, phones, findings);
        }
        if (formattedName == null) {
            findings.skipped("row", "No name, organization, e-mail address or telephone number.");
            return new ContactRow(number, null, findings.list());
        }
        ImportedPerson person = new ImportedPerson(
                kind,
                formattedName,
                given,
                additional,
                family,
                prefix,
                suffix,
                nickname,
                emails,
                phones,
                urls,
                addresses,
                organizations,
                birthday,
                joinedNotes(),
                List.copyOf(labels),
                uid,
                connectedOn);
        return new ContactRow(number, person, findings.list());
    }

    private String joinedNotes() {
        return notes.isEmpty() ? null : bounds.cut("note", String.join("\n\n", notes), Tidy.TEXT);
    }
}
