package org.kith.provenance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What one row of an import did to a contact.
 *
 * @param made whether it made the contact
 * @param before what was known until then, or null
 * @param after what was known from then on, or null
 */
record ImportedChange(DatumSource source, boolean made, JsonNode before, JsonNode after) {
    /** Whether it said something else about the member than was known. */
    boolean changed(String member) {
        return before != null && after != null && !before.path(member).equals(after.path(member));
    }

    /** Whether something was known of the member before. */
    boolean foundKnown(String member) {
        JsonNode former = before.path(member);
        return !former.isMissingNode() && !former.isNull() && !(former.isArray() && former.isEmpty());
    }
}
