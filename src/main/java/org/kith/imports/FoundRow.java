package org.kith.imports;

import org.kith.interchange.ContactRow;
import org.kith.interchange.ImportedPerson;

/**
 * A row of a file, with the person in it.
 *
 * @param person null when the row tells of nobody, or of a list of people
 */
record FoundRow(ContactRow row, FoundPerson person) {
    static FoundRow of(ContactRow row, DraftOfPerson drafts) {
        boolean somebody = row.person() != null && row.person().kind() != ImportedPerson.Kind.GROUP;
        return new FoundRow(row, somebody ? FoundPerson.in(row, drafts) : null);
    }
}
