package org.kith.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.contact.AffiliationDraft;
import org.kith.contact.Affiliations;
import org.kith.contact.Contact;
import org.kith.contact.ContactDraft;
import org.kith.contact.Contacts;
import org.kith.page.Columns;
import org.kith.page.Rows;
import org.kith.provenance.ProvenanceView.FieldProvenance;
import org.kith.tenancy.Caller;

/** Tells where what is known of a contact came from, member by member, from what was recorded when it came. */
@ApplicationScoped
class TellProvenance {
    private static final int MOST_ROWS = 500;

    private static final String IMPORTED = "select r.import_id, i.format, r.row_number, i.created_at,"
            + " r.status = 'CREATED', r.before::text, r.after::text from import_row r join contact_import i"
            + " on i.seeker_id = r.seeker_id and i.id = r.import_id where r.seeker_id = ? and r.contact_id = ?"
            + " and (r.status = 'CREATED' or (r.status = 'UPDATED' and i.status <> 'UNDONE'))"
            + " order by i.created_at, r.row_number limit " + MOST_ROWS;

    private static final String ANSWERED = "select prompt_id, answered_at from prompt_answer"
            + " where seeker_id = ? and contact_id = ? and added order by answered_at limit 1";

    private static final String INTERVIEWED = "select i.id, i.starts_at from interviewer w join interview i"
            + " on i.seeker_id = w.seeker_id and i.id = w.interview_id where w.seeker_id = ? and w.contact_id = ?"
            + " order by i.starts_at limit 1";

    private static final String INTRODUCED = "select id, made_at from introduction where seeker_id = ?"
            + " and target_contact_id = ? and made_at is not null order by made_at limit 1";

    /** Always said, and by the service itself unless somebody else did. */
    private static final Set<String> UNSAID = Set.of("origin", "comfortableAsking", "employmentStatus");

    private final Contacts contacts;
    private final Affiliations affiliations;
    private final Rows rows;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    TellProvenance(Contacts contacts, Affiliations affiliations, Rows rows, Caller caller, ObjectMapper json) {
        this.contacts = contacts;
        this.affiliations = affiliations;
        this.rows = rows;
        this.caller = caller;
        this.json = json;
    }

    /** @throws org.kith.problem.Problem 404 when there is no such contact */
    ProvenanceView of(UUID id) {
        Contact contact = contacts.visible(id);
        List<ImportedChange> imported = rows.all(IMPORTED, values(id), this::change);
        DatumSource madeBy = madeBy(contact, imported);
        List<AffiliationDraft> where = affiliations.of(List.of(id)).getOrDefault(id, List.of());
        JsonNode known = json.valueToTree(ContactDraft.of(contact, where));
        List<FieldProvenance> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : known.properties()) {
            boolean edited = contact.editedFields.contains(member.getKey());
            if (edited || saysSomething(member.getKey(), member.getValue())) {
                fields.add(new FieldProvenance(member.getKey(), sources(member.getKey(), edited, madeBy, imported)));
            }
        }
        return new ProvenanceView(
                id, contact.origin, madeBy, fields, contact.externalIds, contact.createdAt, contact.updatedAt);
    }

    private List<UUID> values(UUID id) {
        return List.of(caller.seekerId(), id);
    }

    private DatumSource madeBy(Contact contact, List<ImportedChange> imported) {
        Optional<DatumSource> file = imported.stream()
                .filter(ImportedChange::made)
                .map(ImportedChange::source)
                .findFirst();
        return file.or(() -> rows.first(ANSWERED, values(contact.id), TellProvenance::answered))
                .or(() -> switch (contact.origin) {
                    case INTERVIEW -> first(INTERVIEWED, contact.id, SourceKind.INTERVIEW);
                    case INTRODUCED -> first(INTRODUCED, contact.id, SourceKind.INTRODUCTION);
                    default -> Optional.empty();
                })
                .orElseGet(() -> DatumSource.client(contact.createdAt));
    }

    private static DatumSource answered(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        return new DatumSource(SourceKind.PROMPT, null, null, null, column.text(), column.instant());
    }

    private Optional<DatumSource> first(String sql, UUID id, SourceKind kind) {
        return rows.first(sql, values(id), row -> {
            Columns column = new Columns(row);
            return DatumSource.event(kind, column.id(), column.instant());
        });
    }

    private ImportedChange change(ResultSet row) throws SQLException {
        Columns column = new Columns(row);
        UUID importId = column.id();
        String format = column.text();
        int number = column.count();
        DatumSource source = new DatumSource(SourceKind.IMPORT, importId, format, number, null, column.instant());
        return new ImportedChange(source, column.bool(), read(column.text()), read(column.text()));
    }

    /** What somebody said by hand took the place of whatever was there; files only ever add, or fill a gap. */
    private static List<DatumSource> sources(
            String field, boolean edited, DatumSource madeBy, List<ImportedChange> imported) {
        if (edited) {
            return List.of(DatumSource.client(null));
        }
        List<ImportedChange> changes =
                imported.stream().filter(change -> change.changed(field)).toList();
        List<DatumSource> sources = new ArrayList<>();
        if (changes.isEmpty() || changes.get(0).foundKnown(field)) {
            sources.add(madeBy);
        }
        changes.forEach(change -> sources.add(change.source()));
        return sources;
    }

    private static boolean saysSomething(String member, JsonNode value) {
        boolean nothing = value.isNull()
                || (value.isContainerNode() && value.isEmpty())
                || (value.isObject()
                        && value.properties().stream()
                                .allMatch(part -> part.getValue().isNull()))
                || (value.isBoolean() && !value.asBoolean());
        return !nothing && !UNSAID.contains(member);
    }

    private JsonNode read(String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an import wrote down can be read", e);
        }
    }
}
