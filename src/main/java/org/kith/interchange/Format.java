package org.kith.interchange;

/** What a contact file turned out to be, judged by its content and never by its name. */
public enum Format {
    /** No content but blanks or a byte order mark; it holds nobody, which is no error. */
    EMPTY("an empty file"),
    VCARD("vCard 2.1, 3.0 or 4.0 (a line BEGIN:VCARD)"),
    LINKEDIN_CSV("LinkedIn Connections.csv (First Name, Last Name, Connected On)"),
    GOOGLE_CSV("Google Contacts CSV (E-mail 1 - Value or Given Name and Family Name)"),
    OUTLOOK_CSV("Outlook CSV (First Name, Last Name, E-mail Address)"),
    THUNDERBIRD_CSV("Thunderbird or Windows Live Mail CSV (Display Name, Primary Email)"),
    /** Columns named by the caller. */
    MAPPED_CSV("CSV with a column mapping given by the caller"),
    /** Columns recognised by their usual names. */
    GENERIC_CSV("CSV with columns such as name, first name, e-mail, company");

    private final String description;

    Format(String description) {
        this.description = description;
    }

    /** How the format is recognised, in words for the person whose file was not. */
    public String description() {
        return description;
    }
}
