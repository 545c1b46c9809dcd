package org.kith.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * New contacts on their way into the database, as one JSON text, so that one statement takes any number of them; Hibernate
 * would need ten times as long.
 */
final class ContactRows {
    private static final Map<String, Function<Contact, Object>> COLUMNS = columns();
    private static final String NAMES = String.join(", ", COLUMNS.keySet());

    static final String INSERT = "insert into contact (" + NAMES + ") select " + NAMES
            + " from jsonb_populate_recordset(null::contact, ?::jsonb)";

    private ContactRows() {}

    static String of(Collection<Contact> contacts, ObjectMapper json) {
        List<Map<String, Object>> rows = contacts.stream().map(ContactRows::row).toList();
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Contacts can always be written", e);
        }
    }

    private static Map<String, Object> row(Contact contact) {
        Map<String, Object> row = new LinkedHashMap<>();
        COLUMNS.forEach((column, part) -> row.put(column, part.apply(contact)));
        return row;
    }

    private static Map<String, Function<Contact, Object>> columns() {
        Map<String, Function<Contact, Object>> columns = new LinkedHashMap<>();
        columns.put("seeker_id", contact -> contact.seekerId);
        columns.put("id", contact -> contact.id);
        columns.put("version", contact -> contact.version);
        columns.put("created_at", contact -> contact.createdAt);
        columns.put("updated_at", contact -> contact.updatedAt);
        columns.put("name", contact -> contact.name);
        columns.put("sort_name", contact -> contact.sortName);
        columns.put("given", contact -> contact.given);
        columns.put("family", contact -> contact.family);
        columns.put("nickname", contact -> contact.nickname);
        columns.put("emails", contact -> contact.emails);
        columns.put("phones", contact -> contact.phones);
        columns.put("urls", contact -> contact.urls);
        columns.put("addresses", contact -> contact.addresses);
        columns.put("circle", contact -> contact.circle);
        columns.put("provider_category", contact -> contact.providerCategory);
        columns.put("provider_text", contact -> contact.providerText);
        columns.put("occupation", contact -> contact.occupation);
        columns.put("closeness", contact -> contact.closeness);
        columns.put("reach_size", contact -> contact.reachSize);
        columns.put("reach_variety", contact -> contact.reachVariety);
        columns.put("trusted_with_details", contact -> contact.trustedWithDetails);
        columns.put("knows_searching", contact -> contact.knowsSearching);
        columns.put("comfortable_asking", contact -> contact.comfortableAsking);
        columns.put("connector", contact -> contact.connector);
        columns.put("employment_status", contact -> contact.employmentStatus);
        columns.put("origin", contact -> contact.origin);
        columns.put("how_met", contact -> contact.howMet);
        columns.put("notes", contact -> contact.notes);
        columns.put("tags", contact -> contact.tags);
        columns.put("keep_in_touch_days", contact -> contact.keepInTouchDays);
        columns.put("past_help", contact -> contact.pastHelp);
        columns.put("external_ids", contact -> contact.externalIds);
        columns.put("tie_strength", contact -> contact.tieStrength);
        columns.put("edited_fields", contact -> contact.editedFields);
        return columns;
    }
}
