package org.kith.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.imports.ImportRowView.ImportFinding;
import org.kith.interchange.Finding;
import org.kith.page.Rows;
import org.kith.tenancy.Caller;

/** Writes down what became of rows. */
@ApplicationScoped
class ImportRows {
    private static final String INSERT = "insert into import_row (seeker_id, import_id, row_number, status, contact_id,"
            + " contact_version, findings, before, after) select ?, ?, r.number::int, r.status, r.contact_id::uuid,"
            + " r.version::bigint, r.findings::jsonb, r.before::jsonb, r.after::jsonb"
            + " from unnest(?, ?, ?, ?, ?, ?, ?) r (number, status, contact_id, version, findings, before, after)"
            + " on conflict do nothing";

    private final Rows rows;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    ImportRows(Rows rows, Caller caller, ObjectMapper json) {
        this.rows = rows;
        this.caller = caller;
        this.json = json;
    }

    /**
     * Writes them in one statement.
     *
     * @param real false for a dry run, after which the contacts that were made are not there
     */
    void write(UUID importId, List<RowResult> results, boolean real) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            columns.add(new ArrayList<>(results.size()));
        }
        for (RowResult result : results) {
            boolean there = result.contact() != null && (real || result.status() != ImportRowStatus.CREATED);
            columns.get(0).add(Integer.toString(result.number()));
            columns.get(1).add(result.status().name());
            columns.get(2).add(there ? result.contactId().toString() : null);
            columns.get(3).add(there ? Long.toString(result.contact().version) : null);
            columns.get(4)
                    .add(written(
                            result.findings().stream().map(ImportRows::view).toList()));
            columns.get(5).add(real && result.before() != null ? written(result.before()) : null);
            columns.get(6).add(real && result.after() != null ? written(result.after()) : null);
        }
        List<Object> values = new ArrayList<>(List.of(caller.seekerId(), importId));
        columns.forEach(column -> values.add(column.toArray(String[]::new)));
        rows.change(INSERT, values);
    }

    private static ImportFinding view(Finding finding) {
        return new ImportFinding(finding.field(), finding.code().name(), finding.message());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Drafts and findings can always be written", e);
        }
    }
}
